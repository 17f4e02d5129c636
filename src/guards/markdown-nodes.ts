import type { MdastNode } from 'satteri';

/** Every node of a tree in the order of the text. Walks without recursion, because emphasis nests as deep as somebody types asterisks. */
export function* nodesOf(root: MdastNode): Generator<MdastNode> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}
