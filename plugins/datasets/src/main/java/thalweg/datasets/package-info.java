/**
 * Labelled examples, generated and loaded.
 *
 * <pre>
 *   GeneratedDataset   points by formula and seed: spirals, moons, circles, blobs
 *   CsvDataset         CsvTableReader ──► CsvTable ──► ClassNames, TrainTestSplit
 *   Standardizer       every feature to mean 0 and variance 1
 * </pre>
 */
package thalweg.datasets;
