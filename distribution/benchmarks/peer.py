#!/usr/bin/env python3
"""What others reach on this machine; needs NumPy, and PyTorch for `torch`.

    peer.py sgemm             best GFLOP/s of a float32 product of two 1024 x 1024 matrices
    peer.py torch RUN [...]   training and landscape of finished runs, done again by PyTorch

Threads are chosen by OPENBLAS_NUM_THREADS, MKL_NUM_THREADS and OMP_NUM_THREADS, and must be chosen
before NumPy or PyTorch starts: use one process for each number of threads.
"""
import json
import os
import sys
import time

import numpy as np


def sgemm(size=1024, repetitions=30):
    random = np.random.default_rng(1)
    a = random.standard_normal((size, size), dtype=np.float32)
    b = random.standard_normal((size, size), dtype=np.float32)
    c = np.empty_like(a)
    best = float("inf")
    for _ in range(repetitions):
        begun = time.perf_counter()
        np.matmul(a, b, out=c)
        best = min(best, time.perf_counter() - begun)
    return 2 * size**3 / best / 1e9


class Run:
    """A finished run of one optimizer, `adam`, on the full batch."""

    def __init__(self, directory):
        def at(name):
            return os.path.join(directory, name)

        self.name = os.path.basename(os.path.normpath(directory))
        with open(at("manifest.json"), encoding="utf-8") as file:
            stages = json.load(file)["stages"]
        self.seconds = {
            "training": stages["training/adam"]["seconds"],
            "landscape": stages["landscape"]["seconds"],
        }
        with open(at("layout.json"), encoding="utf-8") as file:
            self.blocks = json.load(file)
        self.path = np.load(at("runs/adam/trajectory.npy"))
        data = np.load(at("dataset.npz"))
        self.inputs = data["inputs"]
        self.labels = data["labels"].astype(np.int64)
        self.plane = np.load(at("plane.npz"))
        self.landscape = np.load(at("landscape.npz"))


class Peer:
    """The same network in PyTorch: flat parameters, views of them as weights and biases."""

    def __init__(self, torch, run):
        self.torch = torch
        self.run = run
        self.inputs = torch.from_numpy(run.inputs)
        self.labels = torch.from_numpy(run.labels)

    def tensors(self, flat):
        parts = []
        for block in self.run.blocks:
            size = int(np.prod(block["shape"]))
            part = flat[block["offset"] : block["offset"] + size]
            parts.append(part.reshape(block["shape"]))
        return parts

    def loss(self, parts):
        functional = self.torch.nn.functional
        values = self.inputs
        for layer in range(0, len(parts), 2):
            values = functional.linear(values, parts[layer], parts[layer + 1])
            if layer + 2 < len(parts):
                values = self.torch.relu(values)
        accuracy = (values.argmax(1) == self.labels).double().mean()
        return functional.cross_entropy(values, self.labels), accuracy

    def last_loss(self):
        with self.torch.no_grad():
            last = self.torch.from_numpy(self.run.path[-1].copy())
            return self.loss(self.tensors(last))[0].item()

    def landscape(self):
        """One forward pass for each cell. Returns seconds and losses."""
        anchor, u, v = (self.run.plane[name] for name in ("anchor", "u", "v"))
        xs, ys = self.run.landscape["x"], self.run.landscape["y"]
        losses = np.empty((len(ys), len(xs)))
        begun = time.perf_counter()
        with self.torch.no_grad():
            for row, y in enumerate(ys):
                for column, x in enumerate(xs):
                    flat = (anchor + x * u + y * v).astype(np.float32)
                    loss, accuracy = self.loss(self.tensors(self.torch.from_numpy(flat)))
                    losses[row, column] = loss.item()
                    accuracy.item()
        return time.perf_counter() - begun, losses

    def training(self, epochs=300, learning_rate=0.005):
        """Adam on the full batch, recorded as often as the run. Returns seconds and last loss."""
        torch = self.torch
        begun = time.perf_counter()
        flat = torch.from_numpy(self.run.path[0].copy())
        parts = [part.clone().requires_grad_(True) for part in self.tensors(flat)]
        adam = torch.optim.Adam(parts, lr=learning_rate)
        snapshots = len(self.run.path)
        at = {round(epochs * i / (snapshots - 1)) for i in range(snapshots)}
        recorded, last = [], float("nan")
        for epoch in range(epochs + 1):
            if epoch in at:
                with torch.no_grad():
                    loss, accuracy = self.loss(parts)
                    last = loss.item()
                    accuracy.item()
                    recorded.append(torch.cat([part.reshape(-1) for part in parts]).numpy())
            if epoch < epochs:
                adam.zero_grad()
                self.loss(parts)[0].backward()
                adam.step()
        return time.perf_counter() - begun, last


def compare(directories):
    try:
        import torch
    except (ImportError, OSError) as failure:
        print(f"PyTorch cannot be imported ({failure}): no comparison.")
        return
    print(f"PyTorch {torch.__version__}, {torch.get_num_threads()} threads; import not counted\n")
    print("| run | stage | Thalweg s | PyTorch s | PyTorch / Thalweg | agreement |")
    print("|---|---|---|---|---|---|")
    for run in map(Run, directories):
        peer = Peer(torch, run)
        for stage, repeat in (("training", peer.training), ("landscape", peer.landscape)):
            seconds, result = repeat()
            if stage == "training":
                agreement = f"last loss {result:.4g}, Thalweg's {peer.last_loss():.4g}"
            else:
                expected = run.landscape["loss"]
                error = np.max(np.abs(result - expected) / np.maximum(np.abs(expected), 1e-4))
                agreement = f"losses within {error:.1e}"
            ours = run.seconds[stage]
            ratio = f"{seconds / ours:.1f}" if ours > 0 else "–"
            print(f"| {run.name} | {stage} | {ours:.2f} | {seconds:.2f} | {ratio} | {agreement} |")


def main(arguments):
    if arguments == ["sgemm"]:
        print(f"{sgemm():.1f}")
    elif len(arguments) > 1 and arguments[0] == "torch":
        compare(arguments[1:])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
