"""Turns the YAML files in spec/ into the C++ in generated/. Each module imports only from those before it:
load, model, names, types, build, layout, pattern, check_forms, check, interpret, spec, context, variant_context,
family_context, render, main."""
