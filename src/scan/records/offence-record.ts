import { z } from 'zod'
import { detections, markers, outcomeTypes, roles } from '../vocabulary'
import { identifierSchema, isoDateSchema } from './fields'

/** One person's part in one crime: a row of a force's offence export. */
export const offenceRecordSchema = z
  .strictObject({
    crimeId: identifierSchema,
    personId: identifierSchema,
    role: z.enum(roles),
    roleOn: isoDateSchema.exactOptional(),
    offenceCode: identifierSchema,
    occurredOn: isoDateSchema,
    occurredTo: isoDateSchema.exactOptional(),
    recordedOn: isoDateSchema.exactOptional(),
    outcome: z.enum(outcomeTypes).exactOptional(),
    outcomeOn: isoDateSchema.exactOptional(),
    markers: z.array(z.enum(markers)).readonly(),
    detection: z.enum(detections).exactOptional(),
    area: identifierSchema.exactOptional(),
    easting: z.number().min(0).max(700_000).exactOptional(),
    northing: z.number().min(0).max(1_300_000).exactOptional(),
    contested: z.boolean().exactOptional(),
  })
  .readonly()

/** One person's part in one crime. `roleOn` says since when the role holds; `occurredTo` is the crime's date where given. */
export type OffenceRecord = z.infer<typeof offenceRecordSchema>
