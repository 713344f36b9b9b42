import { describe, expect, it } from 'vitest';
import { patient, pause, tenantOf } from './patient';

const at = 'http://localhost/api/v1/koge/';

function playing(...statuses: number[]) {
  const sent: string[] = [];
  const send = async (request: Request) => {
    sent.push(await request.text());
    return new Response(null, { status: statuses.shift() ?? 200, headers: { 'Retry-After': '7' } });
  };
  return { sent, send };
}

const host = (again = true) => {
  const told: boolean[] = [];
  const asked: string[] = [];
  return { told, asked, logInAgain: async (t: string) => (asked.push(t), again), closed: (_: string, c: boolean) => void told.push(c) };
};

describe('a patient call', () => {
  it('sends what was typed again after a new log-in', async () => {
    const { sent, send } = playing(401, 201);
    const h = host();
    const answer = await patient(send, h)(new Request(at + 'referrals', { method: 'POST', body: 'typed' }));
    expect(answer.status).toBe(201);
    expect(sent).toEqual(['typed', 'typed']);
    expect(h.asked).toEqual(['koge']);
  });

  it('gives up where nobody logs in again', async () => {
    const { sent, send } = playing(401);
    expect((await patient(send, host(false))(new Request(at + 'tasks'))).status).toBe(401);
    expect(sent).toHaveLength(1);
  });

  it('does not ask for a log-in because a log-in was refused', async () => {
    const h = host();
    await patient(playing(401).send, h)(new Request(at + 'login', { method: 'POST' }));
    expect(h.asked).toEqual([]);
  });

  it('waits as long as it is told while the municipality is being updated, and goes on', async () => {
    const waited: number[] = [];
    const h = host();
    const answer = await patient(playing(503, 503, 200).send, h, async ms => void waited.push(ms))(new Request(at + 'tasks'));
    expect(answer.status).toBe(200);
    expect(waited).toEqual([7000, 7000]);
    expect(h.told).toEqual([true, true, false]);
  });

  it('never repeats a change by itself: it may have been made', async () => {
    const { sent, send } = playing(503);
    expect((await patient(send, host())(new Request(at + 'referrals', { method: 'POST', body: 'x' }))).status).toBe(503);
    expect(sent).toHaveLength(1);
  });

  it('waits a second at least and half a minute at most', () => {
    const after = (value?: string) => pause(new Response(null, value ? { headers: { 'Retry-After': value } } : {}));
    expect([after(), after('0'), after('5'), after('3600'), after('soon')]).toEqual([1000, 1000, 5000, 30000, 1000]);
  });

  it('knows which municipality an address belongs to', () => {
    expect([tenantOf(at + 'cases?after=x'), tenantOf('http://localhost/health/ready')]).toEqual(['koge', '']);
  });
});
