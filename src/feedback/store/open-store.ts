import type { StorePlace } from '../settings.ts';
import { postgresDatabase } from './postgres.ts';
import { sqlStore } from './sql-store.ts';
import { sqliteDatabase } from './sqlite.ts';
import type { FeedbackStore } from './store.ts';

/** The store at a place. Nothing is opened yet: a place that cannot be reached is told by the first thing asked of it. */
export function openStore(place: StorePlace): FeedbackStore {
  switch (place.kind) {
    case 'sqlite':
      return sqlStore(sqliteDatabase(place));
    case 'postgres':
      return sqlStore(postgresDatabase(place.url));
  }
}
