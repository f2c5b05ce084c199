import { describe, expect, test } from "vitest";
import { networkOf } from "./network-of";

const from = (forwarded?: string) =>
  networkOf(new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }));

describe("the network that asks", () => {
  test("is the last hop, whatever stands before it", () => {
    expect(from("1.2.3.4, 203.0.113.9")).toBe("203.0.113.9");
  });

  test("is an IPv4 address also when it is written as IPv6", () => {
    expect(from("::ffff:203.0.113.9")).toBe("203.0.113.9");
  });

  test("is 64 bits of an IPv6 address: whoever has one has them all", () => {
    expect(from("2001:db8:1:2:aaaa::1")).toBe(from("2001:db8:1:2:bbbb::7"));
    expect(from("2001:db8:1:2:aaaa::1")).not.toBe(from("2001:db8:1:3:aaaa::1"));
  });

  test("is one for all whose address nobody knows", () => {
    expect(from()).toBe("unknown");
  });
});
