import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { knownWordsFiles } from '../../../view-models/search.ts';

export const getStaticPaths = knownWordsFiles;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.view);
