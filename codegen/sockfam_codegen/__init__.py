"""Turns the YAML files in spec/ into the C++ in generated/. Each module imports only from those before it:
load, model, names, types, build, layout, pattern, interpret, check, context, render."""
