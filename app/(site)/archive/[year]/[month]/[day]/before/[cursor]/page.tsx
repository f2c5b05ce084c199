import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { archiveDayPage, type DayParams } from "../../../../../archive-day-page";

export const generateStaticParams = () => [
  { year: PLACEHOLDER, month: PLACEHOLDER, day: PLACEHOLDER, cursor: PLACEHOLDER },
];

export default async function Page({ params }: { params: Promise<DayParams & { cursor: string }> }) {
  const { cursor, ...day } = await params;
  return archiveDayPage(day, cursor);
}
