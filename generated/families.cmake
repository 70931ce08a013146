# Generated from spec/families by codegen/generate.py; do not edit.
set(SOCKFAM_FAMILIES
  alg
  can
  inet
  inet6
  netlink
  packet
  qipcrtr
  tipc
  unix
  vsock
)
