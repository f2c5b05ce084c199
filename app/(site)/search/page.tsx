import { searchPage } from "./search-page";

export default function Page() {
  return searchPage({});
}
