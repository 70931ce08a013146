"""Asks every witness that does not come from the specs about the specs, and about damaged copies of them."""
