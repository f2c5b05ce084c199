import { correctionsPage } from "./corrections-page";

export default function Page() {
  return correctionsPage();
}
