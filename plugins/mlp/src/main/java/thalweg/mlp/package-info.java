/**
 * The plug-in {@code mlp}: fully connected networks in single precision.
 *
 * <pre>
 *   MlpFactory ──► MlpModel ──► MlpNetwork
 *                                 │  Architecture: its DenseLayers and their layout
 *                                 │  WorkspacePool: scratch memory, one Workspace per call
 *      Examples ──► RowBlocks ──► ForwardPass ──► SoftmaxLoss ──► BackwardPass
 *                                      └──── Kernels ────────────────┘
 *   … of large networks: BatchRows ──► BlockTraining ──► BlockLayer, BlockLoss (Vector API)
 *   onPlane, small: AffineFirstLayer ──► ForwardPass ──► SoftmaxLoss
 *   onPlane, large: RowOrder ──► BlockedRows ──► BlockForward ──► BlockLoss (Vector API)
 * </pre>
 *
 * <p>Activations are neuron-major, {@code [neuron][row]}: weights are scalars of the inner loops,
 * which run over rows, so that the just-in-time compiler turns them into vector instructions. For
 * that, a loop writes one array only and indexes all its arrays by the same expression.
 */
package thalweg.mlp;
