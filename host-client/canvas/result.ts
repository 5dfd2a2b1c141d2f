/** Results and submitters, by the names that the host library exports. Types only: the cluster implements them. */
export type {
  CancelSignal,
  GetOptions,
  Member,
  ProgressEvent,
  Result,
  ResultState,
  Submitter,
} from "../../shared/signature/index.ts";
