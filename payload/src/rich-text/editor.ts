import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical"

/**
 * Only what `markdownOf` carries to the shop and the assistant: a button whose work gets lost on the
 * way would let a writer say one thing and a customer read another.
 */
export const editor = lexicalEditor({
  features: [
    BoldFeature(),
    ItalicFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    ParagraphFeature(),
    HeadingFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    IndentFeature(),
    // To web pages only: a body must stay readable as Markdown alone.
    LinkFeature({ enabledCollections: [] }),
    HorizontalRuleFeature(),
    InlineToolbarFeature(),
    FixedToolbarFeature(),
  ],
})
