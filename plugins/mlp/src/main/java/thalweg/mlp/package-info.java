/**
 * The plug-in {@code mlp}: fully connected networks in single precision.
 *
 * <pre>
 *   MlpFactory ──► MlpModel ──► MlpNetwork
 *                                 │  Architecture: its DenseLayers, their layout, and the
 *                                 │    Criterion: of classes or of numbers
 *                                 │  WorkspacePool: scratch memory, one Workspace per call
 *                                 │  VectorLoops: which of the two ways to take
 *                                 │
 *          plain loops            │            Vector API
 *                                 │
 *   measure      RowParts ──► ForwardPass ──► OutputLoss
 *   gradient     PlainTraining ◄──┼──► LaneTraining: LaneBatch, LanePass, LaneLayer, LaneGradient
 *                  BackwardPass   │
 *   hessian      PlainHessian ◄───┼──► LaneHessian
 *     the point    PlainVisit     │      LaneVisit ──► LanePoint
 *                    ──► PlainPoint
 *     a product    PlainTangents  │      LaneTangents: LaneTangentLayer
 *   onPlane      PlainPlaneEvaluator   LanePlaneEvaluator: LaneRows, PackedPlane, LaneForward,
 *                                        LaneLoss
 * </pre>
 *
 * <p>Rows are cut twice. A <em>part</em> is a slice of some hundred rows whose activations stay in
 * the cache; it is what plain loops run over. A <em>strip</em> is as many rows as two vectors hold;
 * it is what classes called Lane… take through all layers at once. (A block is a tensor among the
 * parameters, as everywhere in Thalweg.)
 *
 * <p>In both ways activations are neuron-major, {@code [neuron][row]}: weights are scalars of the
 * inner loops, which run over rows, so that the just-in-time compiler turns plain ones into vector
 * instructions. For that, a loop writes one array only and indexes all its arrays by the same
 * expression.
 *
 * <p>A product with the Hessian is how all that backpropagation computes changes along a vector.
 * What belongs to the point is computed once, before the first product; {@code PlainTangents} has
 * the equations.
 *
 * <p>What depends on the targets stands in four places: {@code Criterion}, {@code OutputLoss},
 * {@code OutputCurvature} and {@link thalweg.mlp.vector.LaneLoss}, each once for classes and once
 * for numbers.
 */
package thalweg.mlp;
