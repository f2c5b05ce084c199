/**
 * The network that asks. The last hop is the one our own side wrote down; what stands before it anybody may have
 * invented. One person has a whole IPv6 network of 64 bits.
 */
export function networkOf(told: Headers): string {
  const last = told.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
  const plain = last.replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? plain.split(":").slice(0, 4).join(":") : plain;
}
