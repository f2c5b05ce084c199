import { expect, test } from "vitest";
import { isOutside } from "./outside-address";

test.for(["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1946", "2a00:1450:4001::5e"])(
  "%s lies outside",
  (address) => expect(isOutside(address)).toBe(true),
);

test.for([
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fd00::1",
  "ff02::1",
  "2002:7f00:1::",
  "2001:db8::1",
  "localhost",
  "",
])("%s does not", (address) => expect(isOutside(address)).toBe(false));
