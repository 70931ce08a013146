"""Turns the YAML files in spec/ into the C++ in generated/: load and build make a model of them, check says what is
wrong with it, the modules called *_context make what the templates see, and render fills these in. kinds/ has what is
to be known of each kind of type, codec.py is the model as a slow codec."""
