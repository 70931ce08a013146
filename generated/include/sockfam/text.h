// Generated from spec/families by codegen/generate.py; do not edit.
// The canonical text of every family, for format_to and max_text_size.
#pragma once

#include <sockfam/text/alg.h>
#include <sockfam/text/appletalk.h>
#include <sockfam/text/atmpvc.h>
#include <sockfam/text/atmsvc.h>
#include <sockfam/text/bluetooth.h>
#include <sockfam/text/caif.h>
#include <sockfam/text/can.h>
#include <sockfam/text/frame.h>
#include <sockfam/text/hyperv.h>
#include <sockfam/text/ib.h>
#include <sockfam/text/ieee802154.h>
#include <sockfam/text/inet.h>
#include <sockfam/text/inet6.h>
#include <sockfam/text/ipx.h>
#include <sockfam/text/isdn.h>
#include <sockfam/text/iucv.h>
#include <sockfam/text/link.h>
#include <sockfam/text/llc.h>
#include <sockfam/text/mctp.h>
#include <sockfam/text/mpls.h>
#include <sockfam/text/ndrv.h>
#include <sockfam/text/netlink.h>
#include <sockfam/text/packet.h>
#include <sockfam/text/phonet.h>
#include <sockfam/text/ppp.h>
#include <sockfam/text/pppox.h>
#include <sockfam/text/qipcrtr.h>
#include <sockfam/text/rxrpc.h>
#include <sockfam/text/system.h>
#include <sockfam/text/tipc.h>
#include <sockfam/text/unix.h>
#include <sockfam/text/vsock.h>
#include <sockfam/text/x25.h>
#include <sockfam/text/xdp.h>
