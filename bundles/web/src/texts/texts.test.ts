import { describe, expect, it } from 'vitest';
import policeList from '../../../feeds-police/src/main/resources/dk/sporskifte/feeds/police/police-list-1.schema.json';
import contract from '../../target/openapi.json';
import { all } from './all';
import { fill } from './index';

const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort();
const schemas = contract.components.schemas as Record<string, { enum?: string[] }>;

/** Which enumeration of the contract each group of texts puts into words. */
const groups: Record<string, string> = {
  state: 'CaseState',
  channel: 'IntakeChannel',
  kind: 'ReferrerKind',
  outcome: 'InboxLineOutcomeCode',
  line: 'InboxLineState',
  concern: 'ConcernState',
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
  action: 'AuditEntryAction',
  task: 'TaskKind',
  act: 'RecordVersionAct',
  change: 'AgePreviewKind',
  way: 'YoungPersonContactWay',
  aspect: 'ModelComparisonAspect',
  holds: 'AnswerValue',
  stage: 'YouthBoardStepStage',
  exitStage: 'ExitStepStage',
  reaction: 'YouthBoardStepReaction',
  area: 'ReleaseTrackArea',
  partner: 'CasePartnerKind',
  sees: 'CasePartnerSees',
  placed: 'CaseUnitPart',
  reach: 'IncidentScope',
  part: 'NetworkMemberPart',
  organisation: 'OrganisationKind',
};

describe('the texts', () => {
  it.each(Object.entries(all))('say the same with the same values in both languages: %s', (_, [da, en]) => {
    expect(da.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(named(en)).toEqual(named(da));
  });

  it.each(Object.entries(groups))('have a word for each %s of the contract', (group, schema) => {
    const codes = schemas[schema]?.enum ?? [];
    expect(codes).not.toEqual([]);
    expect(codes.filter(code => !(`${group}.${code}` in all))).toEqual([]);
  });

  it('have a word for each field and code of a police list', () => {
    const { record, answer } = policeList.$defs;
    const { policeDistrict, role, offenceShortCode } = record.properties;
    const fields = Object.keys(record.properties).filter(f => f !== 'recordNo' && f !== 'person');
    const codes = [policeDistrict, role, offenceShortCode, answer].flatMap(f => f.enum);
    expect(codes.length).toBeGreaterThan(30);
    expect([...fields.map(f => `detail.${f}`), ...codes.map(c => `told.${c}`)].filter(key => !(key in all))).toEqual(
      [],
    );
  });

  it('are filled with what they name', () => {
    expect(fill('Sag {number}, {age} år', { number: '2026-1', age: 17 })).toBe('Sag 2026-1, 17 år');
  });
});
