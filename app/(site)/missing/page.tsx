import { Notice, sitePage } from "../_frame/site-page";
import "@/app/(site)/_styles/standing.css";

/** What stands at an address nobody knows. */
export default function Page() {
  return sitePage(undefined, async (house) => <Notice house={house} status={404} />);
}
