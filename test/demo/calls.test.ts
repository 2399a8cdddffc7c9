import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { Application } from './application.ts';

const LINE = '+15125550100';
const OWNER = '+15125550199';
const CALLER = '+15125550142';
const VOICE = 'AWS.Polly.Joanna';

let company: PhoneCompany;
let application: Application;

beforeEach(async () => {
  company = await PhoneCompany.start({ speed: 1000 });
  application = await Application.start(company);
});

afterEach(async () => {
  await company.close();
  await application.close();
});

const seen = (type: string) => vi.waitFor(() => expect(application.types).toContain(type));

test('a caller whose call is answered hears the greeting and leaves a voicemail', async () => {
  const { actions } = application.telnyx.calls;
  const call = company.call({ from: CALLER, to: LINE });
  call.leaveVoicemail('The heater is out.', 12);
  await seen('call.initiated');
  await actions.answer(call.id, {});
  await seen('call.answered');
  await actions.speak(call.id, { payload: 'Sorry we missed you.', voice: VOICE });
  await seen('call.speak.ended');
  await actions.startRecording(call.id, { format: 'mp3', channels: 'single', transcription: true });
  await seen('call.recording.transcription.saved');
  expect(call.state).toBe('ended');
  expect(application.types).toEqual([
    'call.initiated',
    'call.answered',
    'call.speak.started',
    'call.speak.ended',
    'call.hangup',
    'call.recording.saved',
    'call.recording.transcription.saved',
  ]);
});

test('an owner who presses 1 is bridged with the caller until one of them hangs up', async () => {
  const { actions } = application.telnyx.calls;
  company.phone(OWNER, { answers: 'press-1' });
  const call = company.call({ from: CALLER, to: LINE });
  const { data } = await application.telnyx.calls.dial({
    connection_id: company.connectionId,
    from: LINE,
    to: OWNER,
    link_to: call.id,
    timeout_secs: 18,
  });
  const owner = data!.call_control_id;
  await seen('call.answered');
  await actions.gatherUsingSpeak(owner, {
    payload: 'Press 1 to take the call.',
    voice: VOICE,
    valid_digits: '1',
    maximum_digits: 1,
    maximum_tries: 1,
    timeout_millis: 6000,
  });
  await seen('call.gather.ended');
  await actions.answer(call.id, {});
  await actions.bridge(call.id, { call_control_id_to_bridge_with: owner });
  expect(call.state).toBe('bridged');
  call.hangUp();
  await vi.waitFor(() =>
    expect(application.types.filter(type => type === 'call.hangup')).toHaveLength(2),
  );
});
