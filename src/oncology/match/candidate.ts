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
  | { readonly from: 'evidence'; readonly fact: Fact<EvidenceItemBody> }
  | { readonly from: 'approval'; readonly fact: Fact<ApprovalBody> }
  | { readonly from: 'hospital'; readonly fact: Fact<HospitalRuleBody> }
  | { readonly from: 'assertion'; readonly fact: Fact<PublishedAssertionBody> };

/** A record held against a tumour. */
export interface Candidate {
  readonly record: MatchedRecord;
  /** The record's own words; of an approval the labels of its markers. */
  readonly profile: string;
  readonly match: ProfileMatch;
}
