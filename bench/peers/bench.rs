//! The standard library of Rust: IP addresses, and addresses with a port.
//!
//! bench times ROUNDS MILLISECONDS    as measure.h says
//! bench list                         `ROW<tab>OPERATIONS` of a pass for each row
//! bench passes ROW COUNT             so many passes of a row
//! The folder of `codec_bench inputs` is in BENCH_INPUTS.

use std::fmt::Display;
use std::hint::black_box;
use std::io::Write;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

struct Row {
    name: &'static str,
    operations: usize,
    pass: Box<dyn Fn()>,
}

fn lines(name: &str) -> Vec<String> {
    let folder = std::env::var("BENCH_INPUTS").expect("BENCH_INPUTS is not set");
    let text =
        std::fs::read_to_string(format!("{folder}/{name}")).expect("an input cannot be read");
    text.lines().map(String::from).collect()
}

fn parsing<T: FromStr + 'static>(name: &'static str, texts: Vec<String>) -> Row {
    let pass = move || {
        for text in &texts {
            black_box(text.parse::<T>().ok().expect("a text is refused"));
        }
    };
    Row {
        name,
        operations: COUNT,
        pass: Box::new(pass),
    }
}

/// Into a buffer: the fastest way that the library has.
fn formatting<T: FromStr + Display + 'static>(name: &'static str, texts: Vec<String>) -> Row {
    let values: Vec<T> = texts
        .iter()
        .map(|text| text.parse().ok().expect("a text is refused"))
        .collect();
    let pass = move || {
        for value in &values {
            let mut buffer = [0u8; 64];
            write!(&mut buffer[..], "{value}").expect("a text is too long");
            black_box(&buffer);
        }
    };
    Row {
        name,
        operations: COUNT,
        pass: Box::new(pass),
    }
}

const COUNT: usize = 16384;

fn rows() -> Vec<Row> {
    vec![
        parsing::<Ipv4Addr>("ipv4_parse/Rust", lines("ipv4")),
        parsing::<Ipv6Addr>("ipv6_parse/Rust", lines("ipv6")),
        formatting::<Ipv4Addr>("ipv4_format/Rust", lines("ipv4")),
        formatting::<Ipv6Addr>("ipv6_format/Rust", lines("ipv6")),
        parsing::<SocketAddr>("inet_parse/Rust", lines("inet")),
        parsing::<SocketAddr>("inet6_parse/Rust", lines("inet6")),
        formatting::<SocketAddr>("inet_format/Rust", lines("inet")),
        formatting::<SocketAddr>("inet6_format/Rust", lines("inet6")),
    ]
}

extern "C" {
    /// Of C: processor time, in microseconds as POSIX has it.
    fn clock() -> std::ffi::c_long;
}

/// Nanoseconds of an operation.
fn time(row: &Row, milliseconds: i64) -> f64 {
    let now = || unsafe { clock() };
    (row.pass)();
    let began = now();
    let mut passes = 0;
    while now() - began < 1000 * milliseconds {
        (row.pass)();
        passes += 1;
    }
    (now() - began) as f64 * 1000.0 / (passes * row.operations) as f64
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["times", rounds, milliseconds] => {
            let at_least = milliseconds.parse().expect("MILLISECONDS is not a number");
            for _ in 0..rounds.parse().expect("ROUNDS is not a number") {
                for row in &rows() {
                    println!("{}\t{:.4}", row.name, time(row, at_least));
                }
            }
        }
        ["list"] => rows()
            .iter()
            .for_each(|row| println!("{}\t{}", row.name, row.operations)),
        ["passes", name, count] => {
            let rows = rows();
            let row = rows
                .iter()
                .find(|row| row.name == name)
                .expect("there is no such row");
            for _ in 0..count.parse().expect("COUNT is not a number") {
                (row.pass)();
            }
        }
        _ => panic!("usage: bench times ROUNDS MILLISECONDS | list | passes ROW COUNT"),
    }
}
