/**
 * A run directory and its files: written whole or not at all, hashed, and readable with {@code
 * numpy.load} without pickle.
 *
 * <pre>
 *   Stage (engine) ──► DirectoryStore ──► Manifest: key, files and details of each stage
 *                           │   └──────── FinishedStages: the same stage in another directory
 *                        Formats: one Format for each kind of value
 *                           │
 *                      RunDirectory, AtomicFile        RunLayout: every name
 *                           ├──────── RunState: one run, or said to be unfinished; UsedFiles
 *                           └──────── ForeignFiles, PendingFiles: nothing of others is replaced
 * </pre>
 */
package thalweg.runtime.store;
