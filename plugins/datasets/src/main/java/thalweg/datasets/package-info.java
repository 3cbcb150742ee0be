/**
 * Examples of classes and numbers, generated and loaded.
 *
 * <pre>
 *   GeneratedDataset   points by formula and seed: spirals, moons, circles, blobs
 *   CurveDataset       noisy samples of a function, for regression
 *   CsvDataset         CsvTableReader ──► CsvTable ──► Answers, TrainTestSplit
 *   Standardizer       every feature to mean 0 and variance 1
 * </pre>
 */
package thalweg.datasets;
