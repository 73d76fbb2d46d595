import type {
  ApprovalBody,
  EvidenceItemBody,
  Fact,
  HospitalRuleBody,
  PublishedAssertionBody,
} from '../../knowledge/index.ts';
import type { ProfileMatch } from './profile-match.ts';

/** A record of the knowledge that has a profile, or markers. */
export type MatchedRecord =
  | { readonly kind: 'evidence-item'; readonly record: Fact<EvidenceItemBody> }
  | { readonly kind: 'approval'; readonly record: Fact<ApprovalBody> }
  | { readonly kind: 'hospital-rule'; readonly record: Fact<HospitalRuleBody> }
  | { readonly kind: 'published-assertion'; readonly record: Fact<PublishedAssertionBody> };

/** A record held against a tumour. */
export type MatchCandidate = MatchedRecord & {
  /** The record's own words; of an approval the labels of its markers. */
  readonly profile: string;
  readonly match: ProfileMatch;
};
