import { describe, expect, it } from 'vitest';
import jobcentreStatus from '../../../feeds-jobcentre/src/main/resources/dk/sporskifte/feeds/jobcentre/jobcentre-status-1.schema.json';
import policeConcern from '../../../feeds-police-concern/src/main/resources/dk/sporskifte/feeds/police/concern/police-concern-1.schema.json';
import prisonNotice from '../../../feeds-prison/src/main/resources/dk/sporskifte/feeds/prison/prison-notice-1.schema.json';
import policeList from '../../../feeds-police/src/main/resources/dk/sporskifte/feeds/police/police-list-1.schema.json';
import contract from '../../target/openapi.json';
import { all } from './all';
import { codes } from './codes';
import { fill } from './index';
import term from '../../../municipality-spi/src/main/java/dk/sporskifte/municipality/spi/Term.java?raw';
import { inOwnWords, isForm, ROOM, usual } from './own';

const named = (text: string) => [...text.replace(ROOM, '').matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort();
const rooms = (text: string) => [...text.matchAll(ROOM)].map(m => ({ concept: m[1] ?? '', form: m[2] ?? 'singular' }));
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
  refused: 'RefusalMarkStanding',
  complaint: 'RefusalMarkRoute',
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
  recipient: 'SharingTo',
  effort: 'EffortLinkKind',
  known: 'ArenasViewWhat',
  followed: 'MatchViewKind',
  fate: 'MatchViewFate',
};

describe('the texts', () => {
  it.each(Object.entries(all))('say the same with the same values in both languages: %s', (_, [da, en]) => {
    expect(da.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(named(en)).toEqual(named(da));
  });

  it.each(Object.entries(groups))('have a word for each %s of the contract', (group, schema) => {
    const values = schemas[schema]?.enum ?? [];
    expect(values).not.toEqual([]);
    expect(values.filter(value => !(`${group}.${value}` in all))).toEqual([]);
  });

  it('have a word for each kind of task on the first page, whose list is chosen from by it', () => {
    expect(schemas.TaskKind?.enum?.filter(kind => !(`task.${kind}` in codes))).toEqual([]);
  });

  it('leave room for own words that there are, in forms that there are, and in Danish alone', () => {
    const concepts = schemas.TermConcept?.enum ?? [];
    expect(concepts.length).toBeGreaterThan(5);
    const all_ = Object.values(all);
    const found = all_.flatMap(([da]) => rooms(da));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ concept, form }) => !concepts.includes(concept) || !isForm(form))).toEqual([]);
    expect(all_.flatMap(([, en]) => rooms(en))).toEqual([]);
    expect(found.filter(({ concept }) => !(concept in usual))).toEqual([]);
  });

  it.each(Object.entries(usual))('know the usual word for %s as the core does', (concept, noun) => {
    const said = term.match(new RegExp(`\\b${concept}\\(\\s*Noun\\.(common|neuter)\\(([^)]*)\\)`));
    const { gender, singular, definite, plural, definitePlural } = noun;
    expect([said?.[1]?.toUpperCase(), [...(said?.[2] ?? '').matchAll(/"([^"]*)"/g)].map(m => m[1])]).toEqual([
      gender,
      [singular, definite, plural, definitePlural],
    ]);
  });

  it('say the municipality’s own word in its form', () => {
    const noun = (singular: string, definite: string, gender: 'COMMON' | 'NEUTER') =>
      ({ singular, definite, plural: `${singular}er`, definitePlural: `${singular}erne`, gender });
    const words = { CASE: noun('enkeltsag', 'enkeltsagen', 'COMMON'), REFERRAL_FORM: noun('skema', 'skemaet', 'NEUTER') };
    expect(inOwnWords('{CASE:plural}: luk {CASE:definite}', words)).toBe('Enkeltsager: luk enkeltsagen');
    expect(inOwnWords('{REFERRAL_FORM:new}, {REFERRAL_FORM:no}. {CASE:a}', words)).toBe('Nyt skema, intet skema. En enkeltsag');
    expect(inOwnWords('{CASE:odd} {OTHER} {name}', words)).toBe('{CASE:odd} {OTHER} {name}');
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

  it.each([policeConcern, prisonNotice, jobcentreStatus])('have a word for each field and code of $title', schema => {
    type Field = { enum?: string[]; not?: object };
    const properties = Object.entries(schema.$defs.record.properties as Record<string, Field>);
    const fields = properties.filter(([name, field]) => name !== 'recordNo' && name !== 'person' && !field.not);
    const codes = fields.flatMap(([, field]) => field.enum ?? []);
    expect(fields.length).toBeGreaterThan(10);
    expect(codes.length).toBeGreaterThan(10);
    expect(
      [...fields.map(([name]) => `detail.${name}`), ...codes.map(c => `told.${c}`)].filter(key => !(key in all)),
    ).toEqual([]);
  });

  it.each([policeList, policeConcern, prisonNotice, jobcentreStatus])('call $title by its title', schema => {
    expect(all).toHaveProperty([`feed.${schema.properties.feed.const}`, 0], schema.title);
  });

  it('are filled with what they name', () => {
    expect(fill('Sag {number}, {age} år', { number: '2026-1', age: 17 })).toBe('Sag 2026-1, 17 år');
  });
});
