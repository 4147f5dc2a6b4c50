-- The request that an entry of a loan came with, so that entries and events that left can be counted against each other.
-- Entries from before are of no known request.

alter table loan_event add column request_id text;
