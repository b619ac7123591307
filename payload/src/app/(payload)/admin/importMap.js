import { PublicationNotes as PublicationNotes_482ad769b6caa6981687100f15b10b19 } from '../../../panel/publication-notes'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublicationControls as PublicationControls_1ffec6e98ab84fa69f6349fa81cae451 } from '../../../panel/publication-controls'
import { PublishForReviewers as PublishForReviewers_c3aa1ab866fa3b19c4e24349f494ba77 } from '../../../panel/publish-for-reviewers'
import { UnpublishStandsAbove as UnpublishStandsAbove_1ffec6e98ab84fa69f6349fa81cae451 } from '../../../panel/publication-controls'
import { VersionsList as VersionsList_a542afb6a86c439187268dd53fb24f15 } from '../../../panel/versions-list'
import { BuiltInRules as BuiltInRules_4664fd1107c3e2e27be5f02a5c100c1a } from '../../../panel/built-in-rules'
import { BuiltInReplies as BuiltInReplies_145891c10da8e39f7a8b3fae990fbea5 } from '../../../panel/built-in-replies'
import { RupeesCell as RupeesCell_1b46545b1057b1fe7d384ed87d7d8433 } from '../../../panel/rupees-cell'
import { RupeesField as RupeesField_dc691d9791a625ab4aaa5e098842a4e2 } from '../../../panel/rupees-field'
import { ImportDoctors as ImportDoctors_79ef976b4f5a3974a330becedba3ea56 } from '../../../panel/import-doctors'
import { DocumentCell as DocumentCell_3e60fa12a07a7fc842a08100882630d8 } from '../../../panel/document-cell'
import { PersonCell as PersonCell_41c9ae253e515be35363e1da83201f4a } from '../../../panel/person-cell'
import { FailureCell as FailureCell_5ad596ac9996fc63d921256d0bfd7984 } from '../../../panel/failure-cell'
import { IstCell as IstCell_f6c9cd8dd4fe4d9cd5571dbe7e850b7d } from '../../../panel/ist-cell'
import { Icon as Icon_3a4392f5ee7b575dd8b7ac3b966abf72 } from '../../../panel/logo'
import { Logo as Logo_3a4392f5ee7b575dd8b7ac3b966abf72 } from '../../../panel/logo'
import { ForgottenPassword as ForgottenPassword_1e23f8f118adaf6bd916f66ae1f90a5c } from '../../../panel/forgotten-password'
import { ReviewBoard as ReviewBoard_1d9338412f0885efc00da8ac6a970964 } from '../../../panel/review-board'
import { ReviewLink as ReviewLink_6df5570bd318e2bac19c859753c81f1d } from '../../../panel/review-link'
import { ForgottenPasswordPage as ForgottenPasswordPage_1e23f8f118adaf6bd916f66ae1f90a5c } from '../../../panel/forgotten-password'
import { ReviewsDuePage as ReviewsDuePage_77a2d9e528723d9113af52857cb6550c } from '../../../panel/reviews-due'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/panel/publication-notes#PublicationNotes": PublicationNotes_482ad769b6caa6981687100f15b10b19,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/panel/publication-controls#PublicationControls": PublicationControls_1ffec6e98ab84fa69f6349fa81cae451,
  "/panel/publish-for-reviewers#PublishForReviewers": PublishForReviewers_c3aa1ab866fa3b19c4e24349f494ba77,
  "/panel/publication-controls#UnpublishStandsAbove": UnpublishStandsAbove_1ffec6e98ab84fa69f6349fa81cae451,
  "/panel/versions-list#VersionsList": VersionsList_a542afb6a86c439187268dd53fb24f15,
  "/panel/built-in-rules#BuiltInRules": BuiltInRules_4664fd1107c3e2e27be5f02a5c100c1a,
  "/panel/built-in-replies#BuiltInReplies": BuiltInReplies_145891c10da8e39f7a8b3fae990fbea5,
  "/panel/rupees-cell#RupeesCell": RupeesCell_1b46545b1057b1fe7d384ed87d7d8433,
  "/panel/rupees-field#RupeesField": RupeesField_dc691d9791a625ab4aaa5e098842a4e2,
  "/panel/import-doctors#ImportDoctors": ImportDoctors_79ef976b4f5a3974a330becedba3ea56,
  "/panel/document-cell#DocumentCell": DocumentCell_3e60fa12a07a7fc842a08100882630d8,
  "/panel/person-cell#PersonCell": PersonCell_41c9ae253e515be35363e1da83201f4a,
  "/panel/failure-cell#FailureCell": FailureCell_5ad596ac9996fc63d921256d0bfd7984,
  "/panel/ist-cell#IstCell": IstCell_f6c9cd8dd4fe4d9cd5571dbe7e850b7d,
  "/panel/logo#Icon": Icon_3a4392f5ee7b575dd8b7ac3b966abf72,
  "/panel/logo#Logo": Logo_3a4392f5ee7b575dd8b7ac3b966abf72,
  "/panel/forgotten-password#ForgottenPassword": ForgottenPassword_1e23f8f118adaf6bd916f66ae1f90a5c,
  "/panel/review-board#ReviewBoard": ReviewBoard_1d9338412f0885efc00da8ac6a970964,
  "/panel/review-link#ReviewLink": ReviewLink_6df5570bd318e2bac19c859753c81f1d,
  "/panel/forgotten-password#ForgottenPasswordPage": ForgottenPasswordPage_1e23f8f118adaf6bd916f66ae1f90a5c,
  "/panel/reviews-due#ReviewsDuePage": ReviewsDuePage_77a2d9e528723d9113af52857cb6550c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
