import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { Application } from './application.ts';

const LINE = '+15125550100';
const OWNER = '+15125550199';
const CALLER = '+15125550142';
const VOICE = 'AWS.Polly.Joanna';

let company: PhoneCompany;
let application: Application;
let msPassed: number;

beforeEach(async () => {
  msPassed = 0;
  company = await PhoneCompany.start({ speed: 200, now: () => Date.now() + msPassed });
  application = await Application.start(company);
});

afterEach(async () => {
  await company.close();
  await application.close();
});

const refusedWith = (code: string) => ({ status: 422, error: { errors: [{ code }] } });
const rings = () => company.call({ from: CALLER, to: LINE });
const actions = () => application.telnyx.calls.actions;

async function dial(more = {}): Promise<string> {
  const connection_id = company.connectionId;
  const call = { connection_id, from: LINE, to: OWNER, timeout_secs: 600, ...more };
  const { data } = await application.telnyx.calls.dial(call);
  return data?.call_control_id ?? '';
}

const askForOne = (leg: string, more = {}) =>
  actions().gatherUsingSpeak(leg, {
    payload: 'A customer is calling. Press 1 to take the call.',
    voice: VOICE,
    valid_digits: '1',
    maximum_digits: 1,
    maximum_tries: 1,
    timeout_millis: 6000,
    ...more,
  });

async function hangup() {
  const [hangup] = await application.sees('call.hangup');
  return hangup?.event.payload;
}

describe('a call to a line', () => {
  test('rings until it is answered', async () => {
    const call = company.call({ from: CALLER, to: LINE, diversion: OWNER });
    const [initiated] = await application.sees('call.initiated');
    expect(call.state).toBe('ringing');
    expect(initiated?.event.payload).toMatchObject({
      call_control_id: call.id,
      direction: 'incoming',
      state: 'parked',
      from: CALLER,
      to: LINE,
      client_state: null,
      sip_headers: [{ name: 'Diversion', value: expect.stringContaining(OWNER) }],
    });
  });

  test('may hide who is calling', async () => {
    company.call({ from: CALLER, to: LINE, withheld: true });
    const [initiated] = await application.sees('call.initiated');
    expect(JSON.stringify(initiated?.event)).not.toContain(CALLER);
  });

  test('ends as cancelled when the caller gives up', async () => {
    rings().hangUp();
    const payload = await hangup();
    expect(payload).toMatchObject({
      hangup_cause: 'originator_cancel',
      hangup_source: 'caller',
      sip_hangup_cause: '487',
    });
    expect(payload).not.toHaveProperty('client_state');
    expect(payload).not.toHaveProperty('state');
  });

  test('hears the greeting and leaves a voicemail', async () => {
    const call = rings();
    call.leaveVoicemail('The heater is out.', 12);
    await actions().answer(call.id, { client_state: 'Y2FsbA==' });
    await actions().speak(call.id, { payload: 'Sorry we missed you.', voice: VOICE });
    await application.sees('call.speak.ended');
    await actions().startRecording(call.id, {
      format: 'mp3',
      channels: 'single',
      transcription: true,
    });
    const [written] = await application.sees('call.recording.transcription.saved');
    expect(call.heard).toEqual(['Sorry we missed you.']);
    expect(written?.event.payload).toMatchObject({ transcription_text: 'The heater is out.' });
    expect(written?.event.payload).toMatchObject({ client_state: 'Y2FsbA==' });
    expect(application.types).toEqual([
      'call.initiated',
      'call.answered',
      'call.speak.started',
      'call.speak.ended',
      'call.hangup',
      'call.recording.saved',
      'call.recording.transcription.saved',
    ]);
    expect(call.events.map(event => event.event_type)).toEqual(application.types);
  });

  test('leaves a recording that anyone with the link can fetch for ten minutes', async () => {
    const call = rings();
    await actions().answer(call.id, {});
    call.leaveVoicemail('Hello?', 600);
    await actions().startRecording(call.id, { format: 'mp3', channels: 'single', max_length: 5 });
    const [saved] = await application.sees('call.recording.saved');
    const { recording_urls } = saved!.event.payload as { recording_urls: { mp3: string } };
    const recording = await fetch(recording_urls.mp3);
    expect(call.state).toBe('answered');
    expect(recording.headers.get('content-type')).toBe('audio/mpeg');
    expect(await recording.text()).toBe('Hello?');
    msPassed = 601_000;
    expect((await fetch(recording_urls.mp3)).status).toBe(404);
  });

  test('that is hung up on during the greeting tells so', async () => {
    const call = rings();
    await actions().answer(call.id, {});
    await actions().speak(call.id, { payload: 'word '.repeat(600), voice: VOICE });
    await actions().hangup(call.id, {});
    const [spoken] = await application.sees('call.speak.ended');
    expect(spoken?.event.payload).toMatchObject({ status: 'call_hangup' });
    expect(await hangup()).toMatchObject({
      hangup_cause: 'normal_clearing',
      hangup_source: 'callee',
    });
  });

  test('can be turned away as busy', async () => {
    await actions().reject(rings().id, { cause: 'USER_BUSY' });
    expect(await hangup()).toMatchObject({ hangup_cause: 'user_busy' });
  });
});

describe("the owner's phone", () => {
  test('that takes the call with 1 is bridged until one of the two hangs up', async () => {
    const phone = company.phone(OWNER, { answers: 'press-1', afterMs: 3000 });
    const call = rings();
    const owner = await dial({ link_to: call.id });
    await application.sees('call.answered');
    await askForOne(owner);
    const [pressed] = await application.sees('call.dtmf.received');
    const [gathered] = await application.sees('call.gather.ended');
    await actions().answer(call.id, {});
    await actions().bridge(call.id, { call_control_id_to_bridge_with: owner });
    await application.sees('call.bridged', 2);
    expect(pressed?.event.payload).toMatchObject({ call_control_id: owner, digit: '1' });
    expect(gathered?.event.payload).toMatchObject({ digits: '1', status: 'valid' });
    expect([call.state, phone.calls[0]?.state]).toEqual(['bridged', 'bridged']);
    phone.calls[0]?.hangUp();
    await application.sees('call.hangup', 2);
    expect(call.state).toBe('ended');
  });

  test('that answers with its voicemail box presses nothing', async () => {
    company.phone(OWNER, { answers: 'no-press' });
    const owner = await dial();
    await application.sees('call.answered');
    await askForOne(owner);
    const [gathered] = await application.sees('call.gather.ended');
    expect(gathered?.event.payload).toMatchObject({ digits: '', status: 'timeout' });
    expect(application.types).not.toContain('call.dtmf.received');
  });

  test('that presses another key is asked again, then given up', async () => {
    const phone = company.phone(OWNER, { answers: { presses: '5' } });
    const owner = await dial();
    await application.sees('call.answered');
    await askForOne(owner, { payload: 'Press 1.', maximum_tries: 2 });
    const [gathered] = await application.sees('call.gather.ended');
    expect(gathered?.event.payload).toMatchObject({ digits: '5', status: 'invalid' });
    expect(phone.calls[0]?.heard).toEqual(['Press 1.', 'Press 1.']);
  });

  test.each(['1#', '1'])('may press fewer keys than it could (%s)', async presses => {
    company.phone(OWNER, { answers: { presses } });
    const owner = await dial();
    await application.sees('call.answered');
    await askForOne(owner, { maximum_digits: 5 });
    const [gathered] = await application.sees('call.gather.ended');
    expect(gathered?.event.payload).toMatchObject({ digits: '1', status: 'valid' });
  });

  test('may hang up while it is being asked', async () => {
    const phone = company.phone(OWNER, { answers: 'no-press' });
    const owner = await dial();
    await application.sees('call.answered');
    await askForOne(owner, { timeout_millis: 600_000 });
    phone.calls[0]?.hangUp();
    const [gathered] = await application.sees('call.gather.ended');
    expect(gathered?.event.payload).toMatchObject({ status: 'call_hangup' });
  });

  test.each([
    ['busy', 'user_busy', '486'],
    ['declined', 'call_rejected', '603'],
    ['unreachable', 'not_found', '404'],
  ] as const)('that is %s ends the call', async (answers, hangup_cause, sip_hangup_cause) => {
    company.phone(OWNER, { answers });
    await dial();
    expect(await hangup()).toMatchObject({ hangup_cause, sip_hangup_cause });
  });

  test.each([
    [true, 'timeout'],
    [false, 'no_answer'],
  ])('that rings out ends the call (retry_on_timeout %s: %s)', async (retry, hangup_cause) => {
    company.phone(OWNER, { answers: 'timeout' });
    await dial({ timeout_secs: 18, retry_on_timeout: retry });
    expect(await hangup()).toMatchObject({ hangup_cause });
  });

  test('is cut off at the time limit', async () => {
    company.phone(OWNER, { answers: 'no-press' });
    await dial({ time_limit_secs: 30 });
    expect(await hangup()).toMatchObject({ hangup_cause: 'time_limit' });
  });

  test('stops ringing when the application hangs up', async () => {
    const phone = company.phone(OWNER, { answers: 'press-1', afterMs: 600_000 });
    await actions().hangup(await dial({ timeout_secs: 600 }), {});
    expect(await hangup()).toMatchObject({ hangup_cause: 'originator_cancel' });
    expect(phone.calls[0]?.state).toBe('ended');
  });

  test("shows the caller's number where the call is meant to be bridged", async () => {
    const phone = company.phone(OWNER);
    const call = rings();
    await dial({ link_to: call.id, bridge_intent: true });
    expect(phone.calls[0]?.from).toBe(CALLER);
  });

  test('that forwards back to the line makes a new call arrive from the line itself', async () => {
    const phone = company.phone(OWNER, { answers: { forwardsTo: LINE } });
    await dial();
    const [, looped] = await application.sees('call.initiated', 2);
    expect(looped?.event.payload).toMatchObject({
      direction: 'incoming',
      from: LINE,
      to: LINE,
      sip_headers: [{ name: 'Diversion', value: expect.stringContaining(OWNER) }],
    });
    const { call_control_id } = looped!.event.payload as { call_control_id: string };
    await actions().answer(call_control_id, {});
    await vi.waitFor(() => expect(phone.calls[0]?.state).toBe('answered'));
    await actions().hangup(call_control_id, {});
    await vi.waitFor(() => expect(phone.calls[0]?.state).toBe('ended'));
  });
});

describe('a call that came back to the line', () => {
  test('is given up when the owner is no longer rung', async () => {
    company.phone(OWNER, { answers: { forwardsTo: LINE } });
    const owner = await dial();
    await application.sees('call.initiated', 2);
    await actions().hangup(owner, {});
    const [, looped] = await application.sees('call.hangup', 2);
    expect(looped?.event.payload).toMatchObject({
      from: LINE,
      to: LINE,
      hangup_cause: 'originator_cancel',
    });
  });
});

describe('a dial', () => {
  test('answers with the ids at once and shares the session of the call it is linked to', async () => {
    const call = rings();
    const connection_id = company.connectionId;
    const linked = { connection_id, from: LINE, to: OWNER, link_to: call.id, client_state: 'Qg==' };
    const { data } = await application.telnyx.calls.dial(linked);
    const [incoming, outgoing] = await application.sees('call.initiated', 2);
    expect(data).toMatchObject({ is_alive: true, client_state: 'Qg==' });
    expect(outgoing?.event.payload).toMatchObject({
      call_control_id: data?.call_control_id,
      direction: 'outgoing',
      client_state: 'Qg==',
      call_session_id: (incoming!.event.payload as { call_session_id: string }).call_session_id,
    });
  });

  test('repeated with the same command id rings once', async () => {
    const phone = company.phone(OWNER);
    const first = await dial({ command_id: 'ring-7' });
    expect(await dial({ command_id: 'ring-7' })).toBe(first);
    expect(phone.calls).toHaveLength(1);
  });

  test.each([
    ['to a number not in E.164', { to: '5125550199' }, '10016'],
    ['of an unknown application', { connection_id: '7' }, '10015'],
    ['that rings for three seconds', { timeout_secs: 3 }, '10033'],
    ['linked to a call that never was', { link_to: 'v3:none' }, '90015'],
    ['whose state is not Base64', { client_state: 'call 7' }, '10015'],
    ['without a number', { to: undefined }, '10004'],
  ])('%s is refused', async (_, flaw, code) => {
    await expect(dial(flaw)).rejects.toMatchObject(refusedWith(code));
  });
});

describe('a command', () => {
  test('to a call that has ended is refused', async () => {
    const call = rings();
    call.hangUp();
    await expect(actions().answer(call.id, {})).rejects.toMatchObject(refusedWith('90018'));
  });

  test('that needs an answered call is refused while it rings', async () => {
    const speech = { payload: 'Hello', voice: VOICE };
    const spoken = actions().speak(rings().id, speech);
    await expect(spoken).rejects.toMatchObject(refusedWith('90034'));
  });

  test('to bridge with a leg that is dead or still rings is refused', async () => {
    const call = rings();
    const owner = await dial();
    await actions().answer(call.id, {});
    const bridge = () => actions().bridge(call.id, { call_control_id_to_bridge_with: owner });
    await expect(bridge()).rejects.toMatchObject(refusedWith('90034'));
    await actions().hangup(owner, {});
    await expect(bridge()).rejects.toMatchObject(refusedWith('90018'));
  });

  test('to a call that never was is refused', async () => {
    await expect(actions().hangup('v3:none', {})).rejects.toMatchObject(refusedWith('90015'));
  });

  test('without what it needs is refused', async () => {
    const call = rings();
    await actions().answer(call.id, {});
    const mute = actions().speak(call.id, { payload: '', voice: VOICE });
    await expect(mute).rejects.toMatchObject(refusedWith('10004'));
  });

  test('to answer is for calls that come in', async () => {
    const answered = actions().answer(await dial(), {});
    await expect(answered).rejects.toMatchObject(refusedWith('10015'));
  });

  test('repeated with the same command id is ignored for a minute', async () => {
    const call = rings();
    await actions().answer(call.id, {});
    const greeting = { payload: 'Hello', voice: VOICE, command_id: 'greet-7' };
    await actions().speak(call.id, greeting);
    const repeated = await actions().speak(call.id, greeting);
    expect(repeated.data?.result).toBe('ok');
    expect(call.heard).toEqual(['Hello']);
    msPassed = 60_000;
    await actions().speak(call.id, greeting);
    await application.sees('call.speak.ended', 2);
    expect(call.heard).toEqual(['Hello', 'Hello']);
  });
});

test('a call can be asked whether it is still alive, until ten minutes after its end', async () => {
  const call = rings();
  const status = () => application.telnyx.calls.retrieveStatus(call.id);
  expect((await status()).data?.is_alive).toBe(true);
  call.hangUp();
  expect((await status()).data?.is_alive).toBe(false);
  msPassed = 601_000;
  await expect(status()).rejects.toMatchObject({ status: 404 });
});
