/** A screen for one kind of block; `pos` is where the block to be changed stands, null for a new one. */
export type BlockTool = {
  name: "embed" | "related" | "footnote" | "table" | "picture" | "gallery" | "audio" | "video" | "poster";
  pos: number | null;
};

declare module "@tiptap/core" {
  interface EditorEvents {
    /** A block was asked for that needs an answer first. */
    block: BlockTool;
  }
}
