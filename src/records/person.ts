/** A name as CSL-JSON writes it. `family` and `given` stand in the order that a bibliography needs. */
export interface PersonName {
  readonly family?: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}
