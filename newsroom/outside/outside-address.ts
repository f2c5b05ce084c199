import { BlockList, isIP } from "node:net";

/** Addresses that are ours, the machine's or the neighbourhood's: nothing is ever sent there for a stranger. */
const inside = new BlockList();

const subnets4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

for (const [net, prefix] of subnets4) inside.addSubnet(net, prefix, "ipv4");

/** Only what is handed out as global unicast, without the forms that hide an IPv4 address. */
const outside6 = new BlockList();
outside6.addSubnet("2000::", 3, "ipv6");
const hidden6 = new BlockList();
hidden6.addSubnet("2001::", 23, "ipv6");
hidden6.addSubnet("2001:db8::", 32, "ipv6");
hidden6.addSubnet("2002::", 16, "ipv6");
hidden6.addSubnet("3fff::", 20, "ipv6");

/** Whether a resolved address lies in the open internet. */
export function isOutside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, "ipv4");
  if (family === 6) return outside6.check(address, "ipv6") && !hidden6.check(address, "ipv6");
  return false;
}
