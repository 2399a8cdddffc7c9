import { randomUUID } from 'node:crypto';
import type { Leg } from './leg.ts';
import type { Recording } from './sound.ts';

const PROCESSING_MS = 1000;
const TRANSCRIBING_MS = 2000;
const LINK_LASTS_MS = 600_000;
const CONTENT_TYPES = { mp3: 'audio/mpeg', wav: 'audio/wav' } as const;

/** Stops the leg's recording, if it has one; its webhooks follow when it has been processed. */
export function saveRecording(leg: Leg): void {
  const { recording } = leg;
  if (!recording) return;
  leg.recording = null;
  const endedAt = leg.office.stamp();
  leg.office.timeline.after(PROCESSING_MS, () => tellSaved(leg, recording, endedAt));
}

function tellSaved(leg: Leg, recording: Recording, endedAt: string): void {
  const { format, channels, transcription } = recording.rules;
  const url = leg.office.shelf.put({
    contentType: CONTENT_TYPES[format],
    bytes: Buffer.from(recording.said),
    needsKey: false,
    expiresAt: leg.office.now() + LINK_LASTS_MS,
  });
  leg.tell('call.recording.saved', {
    ...leg.ids,
    channels,
    public_recording_urls: {},
    recording_ended_at: endedAt,
    recording_started_at: recording.startedAt,
    recording_urls: { [format]: url },
  });
  if (transcription) {
    leg.office.timeline.after(TRANSCRIBING_MS, () => tellTranscribed(leg, recording));
  }
}

function tellTranscribed(leg: Leg, recording: Recording): void {
  leg.tell('call.recording.transcription.saved', {
    ...leg.address,
    calling_party_type: 'pstn',
    recording_id: recording.id,
    recording_transcription_id: randomUUID(),
    status: 'completed',
    transcription_text: recording.said,
  });
}
