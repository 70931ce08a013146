// Addresses built from the facts alone, member by member, must arrive in the fields that have the members' names.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

#include "facts.h"
#include "members.h"
#include "support/coverage.h"

namespace sockfam::tests::facts {

namespace {

/// A sockaddr and what each of its members should be read as, by the member's C name.
struct built {
  std::vector<std::byte> bytes;
  member_map expected;
};

using bytes_of_member = std::vector<std::byte>;

bytes_of_member text_of(const c_member& member, std::size_t size) {
  const bool is_digits = member.is("digits");
  const std::size_t first = is_digits ? '0' : '!', count = is_digits ? 10 : 90;
  bytes_of_member made;
  for (std::size_t i = 0; i < size; ++i) made.push_back(static_cast<std::byte>(first + (member.offset + i) % count));
  return made;
}

bool is_little(const c_member& member, byte_order order) {
  return member.is("little-endian") || (order == byte_order::little && !member.is("big-endian"));
}

/// A number in a member's bytes, and the other way.
std::uint64_t number_in(const c_member& member, bytes_of_member bytes, byte_order order) {
  if (is_little(member, order)) std::reverse(bytes.begin(), bytes.end());
  std::uint64_t value = 0;
  for (const auto byte : bytes) value = value << 8 | std::to_integer<std::uint64_t>(byte);
  return value;
}

bytes_of_member bytes_with(const c_member& member, std::uint64_t value, byte_order order) {
  bytes_of_member made;
  for (std::size_t i = 0; i < member.size; ++i) made.push_back(static_cast<std::byte>(value >> 8 * i));
  if (!is_little(member, order)) std::reverse(made.begin(), made.end());
  return made;
}

/// Makes the address of one row as one variant, for one byte order.
class builder {
 public:
  builder(const c_layout& row, const our_variant& ours, byte_order order)
      : row_{row}, ours_{ours}, order_{order}, members_{row, ours}, made_{std::vector<std::byte>(row.size), {}} {
    for (const auto& member : row.members) {
      if (const auto ending = members_.ends(member))
        put_ending(member, *ending);
      else if (!members_.is_reserved(member))
        put_member(member);
    }
    put_family();
  }

  built result() const { return made_; }

 private:
  void put(const c_member& member, const bytes_of_member& bytes) {
    std::copy(bytes.begin(), bytes.end(), made_.bytes.begin() + static_cast<std::ptrdiff_t>(member.offset));
  }

  /// The value decides where the address ends.
  void put_ending(const c_member& member, const members_as::ending& ending) {
    made_.bytes.resize(member.offset);
    if (ending.is_empty) return;
    const auto value = text_of(member, 20);
    for (const auto& part : {ending.before, value, ending.behind}) {
      made_.bytes.insert(made_.bytes.end(), part.begin(), part.end());
    }
    made_.expected[member.name] = to_hex(value);
  }

  void put_member(const c_member& member) {
    if (const auto number = members_.number(member)) return put(member, bytes_with(member, *number, order_));
    auto pattern = pattern_of(member);
    pattern.resize(members_.filled(member));
    put(member, pattern);
    const bool is_bytes = member.is("bytes[") || member.is("char[") || member.is("guid") || members_.bytes(member);
    made_.expected[member.name] = is_bytes ? bytes_in(member, pattern) : decimal_in(member, pattern);
  }

  /// Bytes that no other member has, within the member's range.
  bytes_of_member pattern_of(const c_member& member) const {
    auto made = text_of(member, member.size);
    if (member.is("i8")) {
      made[0] |= std::byte{0x80};
      return made;
    }
    auto greatest = members_.limit(member, "max");
    if (const auto used = members_.bytes(member)) greatest = (std::int64_t{1} << 8 * *used) - 1;
    if (!greatest) return made;
    const auto value = number_in(member, made, order_) & static_cast<std::uint64_t>(*greatest);
    const auto least = static_cast<std::uint64_t>(std::max<std::int64_t>(0, members_.limit(member, "min").value_or(0)));
    return bytes_with(member, value < least ? value + least : value, order_);
  }

  std::string decimal_in(const c_member& member, const bytes_of_member& bytes) const {
    if (member.is("i8")) return std::to_string(static_cast<std::int8_t>(bytes[0]));
    return std::to_string(number_in(member, bytes, order_));
  }

  /// What the field should show: bytes of Bluetooth are reversed, and so are a guid's first three parts.
  std::string bytes_in(const c_member& member, bytes_of_member bytes) const {
    if (const auto used = members_.bytes(member)) {
      if (is_little(member, order_)) std::reverse(bytes.begin(), bytes.end());
      bytes.erase(bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(*used));
    }
    if (member.is("guid")) {
      std::reverse(bytes.begin(), bytes.begin() + 4);
      std::reverse(bytes.begin() + 4, bytes.begin() + 6);
      std::reverse(bytes.begin() + 6, bytes.begin() + 8);
    }
    if (member.is("reversed bdaddr")) std::reverse(bytes.begin(), bytes.end());
    return to_hex(bytes);
  }

  void put_family() {
    const bool family_first = row_.begins_with_length || order_ == byte_order::big;
    // The bytes of borrowed addresses say whose they are.
    const auto number = borrower_of(row_) ? ours_.family->number[row_.system] : row_.number;
    made_.bytes[family_first ? 1 : 0] = static_cast<std::byte>(number);
    if (row_.begins_with_length) made_.bytes[0] = static_cast<std::byte>(made_.bytes.size());
  }

  const c_layout& row_;
  const our_variant& ours_;
  byte_order order_;
  members_as members_;
  built made_;
};

std::string field_with(const our_variant& ours, os system, const std::string& c_name) {
  for (const auto& field : ours.layout(system)->fields) {
    if (field.c_name == c_name) return std::string{field.name};
  }
  return "no field has the member " + c_name;
}

/// How many members of the struct hold the value: some do not exist on every OS, and some hold several fields.
std::size_t fields_on(const our_variant& ours, os system, const member_map& members) {
  std::set<std::string_view> holding;
  for (const auto& one : ours.layout(system)->fields) {
    if (members.contains(std::string{one.name})) holding.insert(one.c_name);
  }
  return holding.size();
}

template <class Check>
void each_address(Check check) {
  comparisons compared;
  for (const auto& row : layouts()) {
    for (const auto* ours : variants_of(row)) {
      for (const auto order : {byte_order::little, byte_order::big}) {
        const abi where{row.system, order};
        SCOPED_TRACE(name_of(where) + " " + ours->name);
        check(row, *ours, where, builder{row, *ours, order}.result());
        compared.add(owner_of(row, *ours).name);
      }
    }
  }
  compared.expect_each_of(families_with_layouts());
}

TEST(Values, EachMemberArrivesInTheFieldOfItsName) {
  each_address([](const c_layout&, const our_variant& ours, const abi& where, const built& made) {
    notes noticed;
    const auto address = decode(made.bytes, {.abi = where, .protocol = ours.protocol(where.system), .notes = &noticed});
    ASSERT_TRUE(address) << message(address.error());
    EXPECT_EQ(address->variant(), ours.variant);
    EXPECT_TRUE(noticed.empty()) << message(*noticed.begin());
    const auto members = members_of(*address);
    EXPECT_EQ(fields_on(ours, where.system, members), made.expected.size());
    for (const auto& [c_name, value] : made.expected) {
      const auto field = field_with(ours, where.system, c_name);
      ASSERT_TRUE(members.contains(field)) << field;
      EXPECT_EQ(members.at(field), value) << field;
    }
  });
}

TEST(Values, EachAddressIsEncodedIntoTheBytesItCameFrom) {
  each_address([](const c_layout& row, const our_variant& ours, const abi& where, const built& made) {
    const auto address = decode(made.bytes, {.abi = where, .protocol = ours.protocol(where.system)});
    ASSERT_TRUE(address);
    const auto bytes = encode(*address, where);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_EQ(to_hex(bytes->view()), to_hex(made.bytes));
    const auto title = borrower_of(row) ? borrower_of(row)->name : ours.name;
    covered("encode", title, where.system);
    covered("decode", title, where.system);
  });
}

TEST(Values, AReservedMemberThatIsNotZeroIsNotedAndNotKept) {
  comparisons soiled;
  each_address([&](const c_layout& row, const our_variant& ours, const abi& where, built made) {
    const members_as members{row, ours};
    for (const auto& member : row.members) {
      if (!members.is_reserved(member) || members.ends(member)) continue;
      auto bytes = made.bytes;
      bytes[member.offset + member.size - 1] = std::byte{0xff};
      notes noticed;
      const auto address = decode(bytes, {.abi = where, .protocol = ours.protocol(where.system), .notes = &noticed});
      ASSERT_TRUE(address);
      EXPECT_EQ(*address, *decode(made.bytes, {.abi = where, .protocol = ours.protocol(where.system)}));
      ASSERT_EQ(noticed.size(), 1u) << member.name;
      EXPECT_EQ(noticed.begin()->what, noted::reserved_not_zero);
      EXPECT_LE(noticed.begin()->offset, member.offset);
      EXPECT_GE(noticed.begin()->offset + noticed.begin()->count, member.offset + member.size);
      soiled.add(owner_of(row, ours).name);
    }
  });
  soiled.expect_each_of(families_with("members", "reserved"));
}

}  // namespace

}  // namespace sockfam::tests::facts
