/** What a form of the door answers: nothing when it opened, else why not and what was typed that is no secret. */
export type DoorState = {
  message: string;
  problems: { field: string; message: string }[];
  typed: Record<string, string>;
} | null;
