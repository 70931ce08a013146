// The standard library of Go: IP addresses, and addresses with a port.
//
//	bench times ROUNDS MILLISECONDS    as measure.h says
//	bench list                         `ROW<tab>OPERATIONS` of a pass for each row
//	bench passes ROW COUNT             so many passes of a row
//
// The folder of `codec_bench inputs` is in BENCH_INPUTS.
package main

import (
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

type row struct {
	name       string
	operations int
	pass       func()
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func lines(name string) []string {
	text, err := os.ReadFile(filepath.Join(os.Getenv("BENCH_INPUTS"), name))
	check(err)
	return strings.Fields(string(text))
}

var sinkAddr netip.Addr
var sinkAddrPort netip.AddrPort
var sinkText []byte

func parsing[T any](name string, texts []string, parse func(string) (T, error), sink *T) row {
	return row{name, len(texts), func() {
		for _, text := range texts {
			value, err := parse(text)
			check(err)
			*sink = value
		}
	}}
}

type appends interface{ AppendTo([]byte) []byte }

// Into a buffer: the fastest way that the library has.
func formatting[T appends](name string, texts []string, parse func(string) (T, error)) row {
	values := make([]T, len(texts))
	for i, text := range texts {
		value, err := parse(text)
		check(err)
		values[i] = value
	}
	buffer := make([]byte, 0, 64)
	return row{name, len(texts), func() {
		for _, value := range values {
			sinkText = value.AppendTo(buffer)
		}
	}}
}

func rows() []row {
	return []row{
		parsing("ipv4_parse/Go", lines("ipv4"), netip.ParseAddr, &sinkAddr),
		parsing("ipv6_parse/Go", lines("ipv6"), netip.ParseAddr, &sinkAddr),
		formatting("ipv4_format/Go", lines("ipv4"), netip.ParseAddr),
		formatting("ipv6_format/Go", lines("ipv6"), netip.ParseAddr),
		parsing("inet_parse/Go", lines("inet"), netip.ParseAddrPort, &sinkAddrPort),
		parsing("inet6_parse/Go", lines("inet6"), netip.ParseAddrPort, &sinkAddrPort),
		formatting("inet_format/Go", lines("inet"), netip.ParseAddrPort),
		formatting("inet6_format/Go", lines("inet6"), netip.ParseAddrPort),
	}
}

// Nanoseconds of processor time.
func now() int64 {
	var used syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return used.Utime.Nano() + used.Stime.Nano()
}

// Nanoseconds of an operation.
func measure(one row, milliseconds int) float64 {
	one.pass()
	began := now()
	passes := 0
	for now()-began < int64(milliseconds)*1e6 {
		one.pass()
		passes++
	}
	return float64(now()-began) / float64(passes*one.operations)
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	check(err)
	return value
}

func main() {
	arguments := os.Args[1:]
	switch {
	case len(arguments) == 3 && arguments[0] == "times":
		for round := 0; round < number(arguments[1]); round++ {
			for _, one := range rows() {
				fmt.Printf("%s\t%.4f\n", one.name, measure(one, number(arguments[2])))
			}
		}
	case len(arguments) == 1 && arguments[0] == "list":
		for _, one := range rows() {
			fmt.Printf("%s\t%d\n", one.name, one.operations)
		}
	case len(arguments) == 3 && arguments[0] == "passes":
		for _, one := range rows() {
			for i := 0; one.name == arguments[1] && i < number(arguments[2]); i++ {
				one.pass()
			}
		}
	default:
		panic("usage: bench times ROUNDS MILLISECONDS | list | passes ROW COUNT")
	}
}
