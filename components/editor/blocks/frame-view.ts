import { DOMSerializer, type Node } from "@tiptap/pm/model";
import type { EditorView, NodeView, ViewMutationRecord } from "@tiptap/pm/view";
import type { Container } from "./containers";
import { type FrameTool, frameTools } from "./frame-tools";
import { blockMessages, frameMessages } from "./messages";

/** A block with blocks inside: its element as readers get it, and its buttons under it while the caret is there. */
export class FrameView implements NodeView {
  readonly dom = document.createElement("div");
  readonly contentDOM: HTMLElement;
  private readonly element: HTMLElement;
  private readonly bar = document.createElement("div");

  constructor(
    private node: Node,
    private readonly view: EditorView,
  ) {
    const name = node.type.name as Container;
    const { element, contentDOM } = elementOf(node);
    this.element = element;
    /** Boxes are landmarks on a reader's page, and parts of one text here. */
    if (name === "infoBox") element.setAttribute("role", "note");
    this.contentDOM = contentDOM;
    this.dom.className = `block-frame ${name}-frame`;
    Object.assign(this.bar, { className: "block-bar", contentEditable: "false" });
    this.bar.setAttribute("role", "toolbar");
    this.bar.setAttribute("aria-label", `${blockMessages.tools}: ${blockMessages.names[name]}`);
    this.bar.addEventListener("keydown", this.onKeyDown);
    this.bar.append(...frameTools[name].map((tool) => this.button(tool)));
    const content = document.createElement("div");
    content.className = "frame-content";
    content.append(element);
    this.dom.append(content, this.bar);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node.attrs !== this.node.attrs) copyAttributes(elementOf(node).element, this.element);
    this.node = node;
    this.show();
    return true;
  }

  stopEvent = (event: Event) => this.bar.contains(event.target as globalThis.Node);

  ignoreMutation = (mutation: ViewMutationRecord) =>
    mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);

  private button(tool: FrameTool): HTMLButtonElement {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: frameMessages[tool.name] });
    button.tabIndex = -1;
    button.dataset.tool = tool.name;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      tool.command(this.view.state, this.view.dispatch);
      this.view.focus();
    });
    return button;
  }

  private show() {
    for (const tool of frameTools[this.node.type.name as Container])
      if (tool.isOn)
        this.bar
          .querySelector(`[data-tool="${tool.name}"]`)
          ?.setAttribute("aria-pressed", `${tool.isOn(this.node)}`);
  }

  /** One stop: arrows go along, left being onward; Escape leads back into the text. */
  private onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...this.bar.querySelectorAll("button")];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (step) buttons.at((at + step) % buttons.length)?.focus();
    else if (event.key === "Escape") this.view.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function elementOf(node: Node) {
  const spec = node.type.spec.toDOM?.(node);
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, spec ?? ["div", 0]);
  return { element: dom as HTMLElement, contentDOM: contentDOM ?? (dom as HTMLElement) };
}

function copyAttributes(from: HTMLElement, to: HTMLElement) {
  for (const { name } of [...to.attributes])
    if (name !== "role" && !from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of [...from.attributes]) to.setAttribute(name, value);
}
