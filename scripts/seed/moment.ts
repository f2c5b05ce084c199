/** When the newsroom of the demo opened; before its first article. */
export const openingDay = new Date("2024-07-01T09:00:00+03:00");

export const minutesFrom = (moment: Date, minutes: number) =>
  new Date(Math.round(moment.getTime() + minutes * 60_000));
