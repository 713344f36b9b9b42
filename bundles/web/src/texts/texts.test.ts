import { describe, expect, it } from 'vitest';
import policeList from '../../../feeds-police/src/main/resources/dk/sporskifte/feeds/police/police-list-1.schema.json';
import contract from '../../target/openapi.json';
import { da } from './da';
import { en } from './en';

const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort();
const schemas = contract.components.schemas as Record<string, { enum?: string[] }>;

/** Which enumeration of the contract each group of texts puts into words. */
const groups: Record<string, string> = {
  state: 'CaseState',
  channel: 'IntakeChannel',
  kind: 'ReferrerKind',
  outcome: 'InboxLineOutcomeCode',
  line: 'InboxLineState',
  answer: 'AnswerValue',
  purpose: 'ActionPlanPurpose',
  plan: 'ActionPlanState',
  step: 'PlanActionStatus',
  progress: 'ReviewProgress',
  basis: 'LegalBasis',
  given: 'AgreementGivenBy',
  meeting: 'MeetingState',
  role: 'Role',
  decision: 'DecisionKind',
};

describe('the texts', () => {
  it('say the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort());
  });

  it.each(Object.keys(da) as (keyof typeof da)[])('have words and the same values in both: %s', key => {
    expect(da[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(named(en[key])).toEqual(named(da[key]));
  });

  it.each(Object.entries(groups))('have a word for each %s of the contract', (group, schema) => {
    const codes = schemas[schema]?.enum ?? [];
    expect(codes).not.toEqual([]);
    expect(codes.filter(code => !(`${group}.${code}` in da))).toEqual([]);
  });

  it('have a word for each field and code of a police list', () => {
    const { record, answer } = policeList.$defs;
    const fields = Object.keys(record.properties).filter(f => f !== 'recordNo' && f !== 'person');
    const codes = [record.properties.policeDistrict, record.properties.role, record.properties.offenceShortCode, answer].flatMap(f => f.enum);
    expect(codes.length).toBeGreaterThan(30);
    expect([...fields.map(f => `detail.${f}`), ...codes.map(c => `told.${c}`)].filter(key => !(key in da))).toEqual([]);
  });
});
