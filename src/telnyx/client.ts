/** The outbox's way out: one attempt at a time through Telnyx's SDK, its own retries switched off. */
import type Telnyx from 'telnyx';
import { VOICEMAIL_SECONDS } from '../core/call/voicemail.ts';
import type { CallCommand, Carrier, SendResult } from '../core/carrier.ts';
import { SECOND } from '../core/model.ts';
import { outcome } from './outcome.ts';

const TEXT_TIMEOUT = 15 * SECOND;
const COMMAND_TIMEOUT = 8 * SECOND;
const VOICE = 'AWS.Polly.Joanna';

export interface ClientOptions {
  apiKey: string;
  apiUrl: string;
  /** Where receipts are to be sent, given the outbox key; null: the messaging profile says. */
  receiptsTo: ((key: string) => string) | null;
}

export function telnyxCarrier({ apiKey, apiUrl, receiptsTo }: ClientOptions): Carrier {
  // 100 ms and 24 MB: loaded with the first text, not at start.
  let loading: Promise<Telnyx> | null = null;
  const sdk = () => {
    loading ??= import('telnyx').then(
      ({ default: Client }) => new Client({ apiKey, baseURL: apiUrl, maxRetries: 0 }),
    );
    return loading;
  };
  return {
    send: text =>
      attempt(async () => {
        const telnyx = await sdk();
        const { data } = await telnyx.messages.send(
          {
            from: text.from,
            to: text.to,
            text: text.body,
            ...(text.media.length > 0 && { media_urls: text.media }),
            ...(receiptsTo && { webhook_url: receiptsTo(text.key) }),
          },
          { maxRetries: 0, timeout: TEXT_TIMEOUT },
        );
        return { kind: 'sent', carrierId: data?.id ?? null, leg: null, control: null };
      }),
    command: (key, command) => attempt(async () => issue(await sdk(), key, command)),
  };
}

async function attempt(work: () => Promise<SendResult>): Promise<SendResult> {
  try {
    return await work();
  } catch (error) {
    return outcome(error);
  }
}

/** `command_id` makes a repetition harmless: Telnyx ignores the second one. */
async function issue(
  telnyx: Telnyx,
  command_id: string,
  command: CallCommand,
): Promise<SendResult> {
  const done: SendResult = { kind: 'sent', carrierId: null, leg: null, control: null };
  const options = { maxRetries: 0, timeout: COMMAND_TIMEOUT };
  const { actions } = telnyx.calls;
  switch (command.do) {
    case 'dial': {
      const { data } = await telnyx.calls.dial(dialling(command, command_id), options);
      return { ...done, leg: data?.call_leg_id ?? null, control: data?.call_control_id ?? null };
    }
    case 'answer':
      await actions.answer(command.control, { command_id }, options);
      return done;
    case 'hangup':
      await actions.hangup(command.control, { command_id }, options);
      return done;
    case 'bridge':
      await actions.bridge(
        command.control,
        { call_control_id_to_bridge_with: command.with, command_id },
        options,
      );
      return done;
    case 'speak':
      await actions.speak(
        command.control,
        { payload: command.words, voice: VOICE, language: 'en-US', command_id },
        options,
      );
      return done;
    case 'gather':
      await actions.gatherUsingSpeak(
        command.control,
        {
          payload: command.words,
          voice: VOICE,
          language: 'en-US',
          valid_digits: '1',
          minimum_digits: 1,
          maximum_digits: 1,
          maximum_tries: 1,
          timeout_millis: 6 * SECOND,
          command_id,
        },
        options,
      );
      return done;
    case 'record':
      await actions.startRecording(
        command.control,
        {
          format: 'mp3',
          channels: 'single',
          play_beep: true,
          max_length: VOICEMAIL_SECONDS,
          timeout_secs: 8,
          transcription: true,
          command_id,
        },
        options,
      );
      return done;
  }
}

function dialling(command: Extract<CallCommand, { do: 'dial' }>, command_id: string) {
  return {
    connection_id: command.connection,
    to: command.to,
    from: command.from,
    link_to: command.link,
    timeout_secs: command.seconds,
    // Otherwise other routes are tried past the time the owner set.
    retry_on_timeout: false,
    client_state: Buffer.from(command.tag).toString('base64'),
    command_id,
  };
}
