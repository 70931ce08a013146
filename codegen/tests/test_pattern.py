"""The languages of `tuple:` and `text:`. What they refuse is in rejected/."""

import pytest

from sockfam_codegen.pattern import Element, Part, PatternError, TuplePattern, field_parts, parse_text, parse_tuple


def test_brackets_make_elements_optional() -> None:
    assert parse_tuple("(host, port[, flowinfo[, scope_id]])").elements == (
        Element("host"),
        Element("port"),
        Element("flowinfo", optional=True),
        Element("scope_id", optional=True),
    )


def test_angle_brackets_also_leave_them_out_of_the_output() -> None:
    pattern = parse_tuple("(t, type, _[, scope]<, domain>)")
    assert [element.left_out for element in pattern.elements] == [False, False, False, False, True]
    assert pattern.required == 3


def test_one_element_needs_its_comma() -> None:
    assert parse_tuple("(interface,)") == TuplePattern(elements=(Element("interface"),), is_tuple=True)


def test_a_bare_name_and_the_empty_string_are_no_tuples() -> None:
    assert parse_tuple("path") == TuplePattern(bare="path")
    assert parse_tuple("''") == TuplePattern()


def test_blanks_do_not_matter_in_tuples() -> None:
    assert parse_tuple("( a ,b [ , c ] )") == parse_tuple("(a, b[, c])")


def test_a_text_is_literals_fields_and_groups() -> None:
    assert parse_text("[{host}<%{scope_id}>]:{port}") == (
        Part(literal="["),
        Part(field="host"),
        Part(group=(Part(literal="%"), Part(field="scope_id"))),
        Part(literal="]:"),
        Part(field="port"),
    )


def test_an_empty_text_has_no_parts() -> None:
    assert parse_text("") == ()


def test_fields_of_a_text_come_in_its_order() -> None:
    assert [part.field for part in field_parts(parse_text("{b}<,{c}>,{a}"))] == ["b", "c", "a"]


@pytest.mark.parametrize(("source", "at"), [("(a, b", 0), ("(a b)", 3), ("(a, [b])", 4), ("(a[, b], c)", 9), ("x)", 0)])
def test_an_error_in_a_tuple_says_where(source: str, at: int) -> None:
    with pytest.raises(PatternError) as error:
        parse_tuple(source)
    assert error.value.at == at


@pytest.mark.parametrize(("source", "at"), [("{a", 0), ("{a}}", 3), ("{a}<{b}>", 3), ("<,{a}", 0), ("{A}", 0)])
def test_an_error_in_a_text_says_where(source: str, at: int) -> None:
    with pytest.raises(PatternError) as error:
        parse_text(source)
    assert error.value.at == at
