# Generated from spec/families by codegen/generate.py; do not edit.
set(SOCKFAM_FAMILIES
  alg
  bluetooth
  can
  hyperv
  inet
  inet6
  mctp
  netlink
  packet
  phonet
  qipcrtr
  system
  tipc
  unix
  vsock
)
