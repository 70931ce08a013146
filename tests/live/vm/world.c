// clang-format off: the style is for C++
/* world: what of the VM's set-up busybox cannot do.
 * Usage: world PART...   Each part prints a line "world: PART: ok" or why not. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/atalk.h>
#include <linux/genetlink.h>
#include <linux/nfc.h>
#include <linux/rtnetlink.h>
#include <linux/tipc_netlink.h>
#include <net/if.h>
#include <net/route.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- A small netlink client: begin(), put() attributes, commit(). Failures are -errno. ---- */

struct message {
  struct nlmsghdr header;
  char body[4096];
};
static struct message request, answer;
static int channel = -1;

static void* end_of_request(void) { return (char*)&request + NLMSG_ALIGN(request.header.nlmsg_len); }

static struct nlattr* put(int type, const void* data, size_t size) {
  struct nlattr* attribute = end_of_request();
  attribute->nla_type = (uint16_t)type;
  attribute->nla_len = (uint16_t)(NLA_HDRLEN + size);
  if (size) memcpy(attribute + 1, data, size);
  request.header.nlmsg_len = NLMSG_ALIGN(request.header.nlmsg_len) + NLA_ALIGN(attribute->nla_len);
  return attribute;
}
static void put32(int type, uint32_t value) { put(type, &value, sizeof value); }
static struct nlattr* begin_nest(int type) { return put(type | NLA_F_NESTED, NULL, 0); }
static void end_nest(struct nlattr* nest) { nest->nla_len = (uint16_t)((char*)end_of_request() - (char*)nest); }

static void begin(int protocol, int type, int flags, const void* header, size_t size) {
  static int channels[32]; /* kept open: a poll for NFC devices stops when its socket closes */
  if (!channels[protocol]) channels[protocol] = socket(AF_NETLINK, SOCK_RAW, protocol);
  channel = channels[protocol];
  memset(&request, 0, sizeof request);
  request.header.nlmsg_type = (uint16_t)type;
  request.header.nlmsg_flags = (uint16_t)(NLM_F_REQUEST | NLM_F_ACK | flags);
  memcpy(request.body, header, size);
  request.header.nlmsg_len = (uint32_t)NLMSG_ALIGN(NLMSG_HDRLEN + size);
}

/* Sends, and keeps the last message with data in `answer`. */
static int commit(void) {
  static char bytes[8192];
  answer.header.nlmsg_len = 0;
  if (send(channel, &request, request.header.nlmsg_len, 0) < 0) return -errno;
  for (;;) {
    ssize_t size = recv(channel, bytes, sizeof bytes, 0);
    if (size < 0) return -errno;
    for (struct nlmsghdr* one = (void*)bytes; NLMSG_OK(one, size); one = NLMSG_NEXT(one, size)) {
      if (one->nlmsg_type == NLMSG_ERROR) return ((struct nlmsgerr*)NLMSG_DATA(one))->error;
      if (one->nlmsg_type == NLMSG_DONE) return 0;
      memcpy(&answer, one, one->nlmsg_len < sizeof answer ? one->nlmsg_len : sizeof answer);
    }
  }
}

static const struct nlattr* answered(int type) {
  const char *at = answer.body + GENL_HDRLEN, *end = (char*)&answer + answer.header.nlmsg_len;
  while (at + NLA_HDRLEN <= end) {
    const struct nlattr* one = (const void*)at;
    if (one->nla_type == type) return one;
    at += NLA_ALIGN(one->nla_len);
  }
  return NULL;
}

/* The number of a generic netlink family; begin_generic() starts a command of it. */
static int generic_family(const char* name) {
  struct genlmsghdr header = {CTRL_CMD_GETFAMILY, 1, 0};
  begin(NETLINK_GENERIC, GENL_ID_CTRL, 0, &header, sizeof header);
  put(CTRL_ATTR_FAMILY_NAME, name, strlen(name) + 1);
  int error = commit();
  const struct nlattr* id = error ? NULL : answered(CTRL_ATTR_FAMILY_ID);
  return id ? *(const uint16_t*)(id + 1) : -ENOENT;
}
static void begin_generic(int family, int command, int flags) {
  struct genlmsghdr header = {(uint8_t)command, 1, 0};
  begin(NETLINK_GENERIC, family, flags, &header, sizeof header);
}

/* ---- The parts. ---- */

/* Node address 1.1.1, and a bearer on veth0. */
static int tipc(void) {
  int family = generic_family("TIPCv2"), error;
  begin_generic(family, TIPC_NL_NET_SET, 0);
  struct nlattr* nest = begin_nest(TIPC_NLA_NET);
  put32(TIPC_NLA_NET_ADDR, 0x01001001);
  end_nest(nest);
  if ((error = commit())) return error;
  begin_generic(family, TIPC_NL_BEARER_ENABLE, 0);
  nest = begin_nest(TIPC_NLA_BEARER);
  put(TIPC_NLA_BEARER_NAME, "eth:veth0", sizeof "eth:veth0");
  end_nest(nest);
  return commit();
}

/* Phonet address 0x6c (PN_DEV_PC) on lo. */
static int phonet(void) {
  struct ifaddrmsg header = {.ifa_family = AF_PHONET, .ifa_index = if_nametoindex("lo")};
  uint8_t address = 0x6c;
  begin(NETLINK_ROUTE, RTM_NEWADDR, NLM_F_CREATE, &header, sizeof header);
  put(IFA_LOCAL, &address, sizeof address);
  return commit();
}

/* AppleTalk 65280.142 on lo, phase 2 range 65280 to 65290, and a route to it. */
static int atalk(void) {
  int fd = socket(AF_APPLETALK, SOCK_DGRAM, 0);
  struct ifreq interface = {.ifr_name = "lo"};
  struct sockaddr_at* address = (void*)&interface.ifr_addr;
  struct atalk_netrange range = {2, htons(65280), htons(65290)};
  address->sat_family = AF_APPLETALK;
  address->sat_addr.s_net = htons(65280);
  address->sat_addr.s_node = 142;
  memcpy(address->sat_zero, &range, sizeof range);
  if (ioctl(fd, SIOCSIFADDR, &interface)) return -errno;
  memset(address->sat_zero, 0, sizeof range);
  struct rtentry route = {.rt_flags = RTF_UP | RTF_HOST, .rt_dev = "lo"};
  memcpy(&route.rt_dst, address, sizeof *address);
  memcpy(&route.rt_gateway, address, sizeof *address);
  int error = ioctl(fd, SIOCADDRT, &route) ? -errno : 0;
  close(fd);
  return error;
}

/* PAN 0xface, short addresses 1 and 2 on wpan0 and wpan1, which must be down. */
static int wpan(void) {
  struct {
    char name[16];
    uint16_t family, unused;
    int type; /* 2: a short address */
    uint16_t pan, address;
    char rest[26];
  } request_for_interface;
  int fd = socket(AF_IEEE802154, SOCK_DGRAM, 0), error = 0;
  for (int k = 0; k < 2 && !error; k++) {
    memset(&request_for_interface, 0, sizeof request_for_interface);
    snprintf(request_for_interface.name, sizeof request_for_interface.name, "wpan%d", k);
    request_for_interface.family = AF_IEEE802154;
    request_for_interface.type = 2;
    request_for_interface.pan = 0xface;
    request_for_interface.address = (uint16_t)(1 + k);
    error = ioctl(fd, SIOCSIFADDR, &request_for_interface) ? -errno : 0;
  }
  close(fd);
  return error;
}

/* The channel where controllers are managed. */
static int control_channel(void) {
  struct {
    uint16_t family, device, channel;
  } control = {AF_BLUETOOTH, 0xffff, 3};
  int fd = socket(AF_BLUETOOTH, SOCK_RAW, 1);
  return bind(fd, (void*)&control, sizeof control) ? -errno : fd;
}

/* Waits until the kernel has set up both controllers that the emulator makes: one that is brought up before that counts
   as being set up for ever. The list of controllers has those that are ready. */
static int controllers_ready(void) {
  const uint8_t list[] = {3, 0, 0xff, 0xff, 0, 0};
  struct {
    uint16_t event, device, size, command;
    uint8_t status, count;
    uint8_t rest[64];
  } answer;
  int fd = control_channel();
  for (int tries = 0; fd >= 0 && tries < 1000; tries++) {
    if (write(fd, list, sizeof list) < 0) break;
    do {
      if (read(fd, &answer, sizeof answer) < 0) return -errno;
    } while (answer.event != 1 || answer.command != 3);
    if (answer.count == 2) return close(fd);
    usleep(10000);
  }
  return fd < 0 ? fd : -ETIMEDOUT;
}

/* hci0 and hci1 up and connectable. */
static int controllers_up(void) {
  int fd = socket(AF_BLUETOOTH, SOCK_RAW, 1);
  for (int k = 0; k < 2; k++) {
    if (ioctl(fd, _IOW('H', 201, int), k) && errno != EALREADY) return -errno; /* HCIDEVUP */
    struct {
      uint16_t device;
      uint32_t scans;
    } request_for_device = {(uint16_t)k, 3};                                /* pages and inquiries */
    if (ioctl(fd, _IOW('H', 221, int), &request_for_device)) return -errno; /* HCISETSCAN */
  }
  close(fd);
  return 0;
}

/* Sockets for ISO channels are an experimental feature, to be switched on by its UUID at the control channel. */
static int iso_sockets_on(void) {
  const uint8_t set_feature[] = {0x4a, 0,    0xff, 0xff, 17,   0,    0x3e, 0xe0, 0xb4, 0xfd, 0xdd, 0xd6,
                                 0x85, 0x98, 0x6a, 0x49, 0xe0, 0x05, 0x88, 0xf1, 0xba, 0x6f, 1};
  int fd = control_channel();
  if (fd < 0) return fd;
  if (write(fd, set_feature, sizeof set_feature) < 0) return -errno;
  usleep(20000); /* its answer comes when it is done; closing before takes the command back */
  close(fd);
  return 0;
}

static int bt(void) {
  int error = controllers_ready();
  if (!error) error = controllers_up();
  return error ? error : iso_sockets_on();
}

static int nfc_start_poll(int family, uint32_t device) {
  begin_generic(family, NFC_CMD_DEV_UP, 0);
  put32(NFC_ATTR_DEVICE_INDEX, device);
  int error = commit();
  if (error && error != -EALREADY) return error;
  begin_generic(family, NFC_CMD_START_POLL, 0);
  put32(NFC_ATTR_DEVICE_INDEX, device);
  put32(device ? NFC_ATTR_TM_PROTOCOLS : NFC_ATTR_IM_PROTOCOLS, NFC_PROTO_NFC_DEP_MASK);
  return commit();
}

static int nfc_link_up(int family, uint32_t target) {
  uint8_t mode = NFC_COMM_PASSIVE;
  begin_generic(family, NFC_CMD_DEP_LINK_UP, 0);
  put32(NFC_ATTR_DEVICE_INDEX, 0);
  put32(NFC_ATTR_TARGET_INDEX, target);
  put(NFC_ATTR_COMM_MODE, &mode, sizeof mode);
  int error = commit();
  usleep(100000); /* both ends see the link before our socket closes */
  return error;
}

/* The two simulated devices up, found by one another, with an LLCP link between them. */
static int nfc(void) {
  int family = generic_family("nfc"), error;
  if ((error = nfc_start_poll(family, 1)) || (error = nfc_start_poll(family, 0))) return error;
  for (int tries = 0; tries < 60; tries++) {
    begin_generic(family, NFC_CMD_GET_TARGET, NLM_F_DUMP);
    put32(NFC_ATTR_DEVICE_INDEX, 0);
    if ((error = commit())) return error;
    const struct nlattr* target = answer.header.nlmsg_len ? answered(NFC_ATTR_TARGET_INDEX) : NULL;
    if (target) return nfc_link_up(family, *(const uint32_t*)(target + 1));
    usleep(20000);
  }
  return -ETIMEDOUT;
}

static const struct {
  const char* name;
  int (*set_up)(void);
} parts[] = {{"tipc", tipc}, {"phonet", phonet}, {"atalk", atalk}, {"wpan", wpan}, {"bt", bt}, {"nfc", nfc}};

int main(int count, char** names) {
  int bad = 0;
  for (int i = 1; i < count; i++) {
    int error = -ENOENT;
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
      if (!strcmp(names[i], parts[k].name)) error = parts[k].set_up();
    }
    fprintf(stderr, "world: %s: %s\n", names[i], error ? strerror(-error) : "ok");
    bad |= error != 0;
  }
  return bad;
}
