import { fold } from "@/newsroom/arabic/fold";
import { commandGroups } from "./messages";

export type CommandGroup = keyof typeof commandGroups;

/** One row of the palette. */
export type Command = {
  name: string;
  label: string;
  group: CommandGroup;
  /** Other words one may look for it by. */
  keywords?: string;
  /** As the keyboard help writes it. */
  keys?: string | undefined;
  /** What stands beside it, such as the stage of a story. */
  note?: string;
  run: () => void;
};

/** Asked when the palette opens, so that rows say what is possible then. */
type CommandSource = () => Command[];

const sources = new Set<CommandSource>();

/** A screen, or a part of one, offers its commands for as long as it stands; the answer takes them back. */
export function offerCommands(source: CommandSource): () => void {
  sources.add(source);
  return () => {
    sources.delete(source);
  };
}

const order = Object.keys(commandGroups);

export function listCommands(): Command[] {
  const all = [...sources].flatMap((source) => source());
  return all.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

const wordsOf = ({ label, keywords = "", group }: Command) =>
  fold(`${label} ${keywords} ${commandGroups[group]}`).split(" ");

/** Commands with words that begin like those typed, whatever their hamzas; names that begin so come first. */
export function filterCommands(commands: readonly Command[], typed: string): Command[] {
  const sought = fold(typed).split(" ");
  const found = commands.filter((command) => {
    const words = wordsOf(command).flatMap((word) => [word, word.replace(/^ال/, "")]);
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  });
  const isNamed = ({ label }: Command) => fold(label).startsWith(fold(typed));
  return [...found.filter(isNamed), ...found.filter((command) => !isNamed(command))];
}
