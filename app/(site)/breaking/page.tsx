import { breakingPage } from "./breaking-page";

export default function Page() {
  return breakingPage();
}
