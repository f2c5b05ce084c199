import { billOf, partsOf } from "./lib/bill.mjs";
import { ownLock, ownPackage } from "./lib/own-lock.mjs";

/** What the newsroom is made of, for whoever has to answer for it: `npm run --silent sbom > sbom.json`. */
process.stdout.write(`${JSON.stringify(billOf(partsOf(ownLock()), ownPackage()), null, 2)}\n`);
