import type {
  ApprovalBody,
  EvidenceItemBody,
  Fact,
  HospitalRuleBody,
  PublishedAssertionBody,
} from '../../knowledge/index.ts';
import type { ProfileMatch } from '../match/profile-match.ts';

/** A record whose molecular profile holds in the tumour, or may hold once something is tested. */
export type Candidate =
  | { readonly kind: 'evidence-item'; readonly record: Fact<EvidenceItemBody>; readonly match: ProfileMatch }
  | { readonly kind: 'approval'; readonly record: Fact<ApprovalBody>; readonly match: ProfileMatch }
  | { readonly kind: 'hospital-rule'; readonly record: Fact<HospitalRuleBody>; readonly match: ProfileMatch }
  | {
      readonly kind: 'published-assertion';
      readonly record: Fact<PublishedAssertionBody>;
      readonly match: ProfileMatch;
    };
