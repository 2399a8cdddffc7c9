/** What a Telnyx account holds, as far as setting up and looking after one line needs it. */

export interface NumberRecord {
  id: string;
  phone_number: string;
  status: 'active' | 'purchase-pending' | 'port-pending' | 'ported-out' | 'deleted';
  phone_number_type: 'local' | 'toll_free' | 'mobile';
  country_iso_alpha2: string;
  connection_id: string | null;
  messaging_profile_id: string | null;
  call_forwarding: { call_forwarding_enabled: boolean; forwards_to: string };
}

export interface Application {
  id: string;
  application_name: string;
  active: boolean;
  webhook_event_url: string;
  webhook_api_version: '1' | '2';
  outbound: { outbound_voice_profile_id?: string | undefined };
}

export interface MessagingProfile {
  id: string;
  name: string;
  enabled: boolean;
  webhook_url: string | null;
  webhook_api_version: '1' | '2' | '2010-04-01';
  whitelisted_destinations: string[];
}

export interface OutboundVoiceProfile {
  id: string;
  name: string;
  enabled: boolean;
}

/** Where a number stands with the carriers' registry. */
export interface Assignment {
  assignmentStatus:
    | 'ASSIGNED'
    | 'PENDING_ASSIGNMENT'
    | 'FAILED_ASSIGNMENT'
    | 'PENDING_UNASSIGNMENT'
    | 'FAILED_UNASSIGNMENT';
  failureReasons?: string;
  campaignId: string;
}

export type TollFreeStatus =
  | 'Verified'
  | 'Rejected'
  | 'Waiting For Vendor'
  | 'Waiting For Customer'
  | 'Waiting For Telnyx'
  | 'In Progress';
