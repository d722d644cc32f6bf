"""How the energy of a request came about: named steps with units and origins, and what to mind."""

from __future__ import annotations

import msgspec

from greenplanner.model.estimates import Used
from greenplanner.model.estimates_inference import (
    BATCH,
    BUSY,
    ERROR,
    GRID,
    HOST,
    PUE,
    STANDBY,
    InferenceEstimate,
    path_of,
)
from greenplanner.model.estimates_items import ItemEstimate
from greenplanner.model.explain import Input, Step
from greenplanner.model.inference_physics import FITTED, is_mixture
from greenplanner.model.inference_types import LATENCY, MEMORY
from greenplanner.plan.attributes import attribute
from greenplanner.plan.filling import Origin

NO_ROOM = "{wanted} requests at a time do not fit into memory; the batch is {taken}."
NO_TIME = "{wanted} requests at a time would be too slow; the batch is {taken}."
TOO_SLOW = (
    "One answer takes {seconds} s even alone; {allowed} s are asked. More or faster accelerators are needed."
)
SMALL_MIXTURE = (
    "Mixtures of experts in fewer than 16 bits are measured from half to 4 times the energy computed here; "
    "small bits saved nothing there at the same count and batch."
)
OTHER_KIND = (
    "The model was fitted on GPUs of data centers; for this kind of hardware no measurement was at hand."
)
MANY_SERVERS = (
    "{count} accelerators may stand in more than one server; the exchange between servers is slower than the "
    "model takes it to be."
)
_OWN = {
    path_of(BATCH): ("Requests in work at a time", ""),
    path_of(STANDBY): ("Capacity on standby", "%"),
    path_of(ERROR): ("Fit of the model", "x"),
}
_FIT = Origin(
    "model",
    source="fitted to the ML.ENERGY benchmark v3 (tests/published/test_inference.py); roofline of Pope et "
    "al. 2022, arXiv:2211.05102",
    year=2026,
)


def request_steps(found: InferenceEstimate) -> Step:
    """Return the carbon of one request down to bytes and operations, with units and sources."""
    service, parts = found.service, found.parts
    children = (
        Step(
            "Reading the prompt",
            "accelerators x power x time of the prefill",
            parts.prompt,
            "Wh",
            inputs=_inputs(found, BUSY),
            children=_prefill(found),
            adds_up=False,
        ),
        Step(
            "Writing the answer",
            "accelerators x power x output tokens x time of a step / requests in the batch",
            parts.output,
            "Wh",
            inputs=_inputs(found, BATCH, BUSY),
            children=_decode(found),
            adds_up=False,
            note="Waiting for memory draws less than arithmetic: power lies below the busy power.",
        ),
        Step(
            "Rest of the server",
            "power of the host per accelerator x accelerator-hours of the request",
            parts.host,
            "Wh",
            inputs=_inputs(found, *HOST),
            children=(_plain("Accelerator-hours", service.accelerator_hours, "h"),),
            adds_up=False,
        ),
        Step("Power supplies", "(accelerators + host) x (1 / efficiency - 1)", parts.supplies, "Wh"),
        Step(
            "Capacity on standby",
            "share x energy of the servers in use",
            parts.standby,
            "Wh",
            inputs=_inputs(found, STANDBY),
        ),
        Step("Facility", "(PUE - 1) x IT energy", parts.facility, "Wh", inputs=_inputs(found, PUE)),
    )
    energy = Step("Energy of one request", "sum of the parts", parts.total, "Wh", children=children)
    return Step(
        "Location-based emissions of one request",
        "energy x grid factor",
        found.g,
        "g",
        inputs=_inputs(found, GRID),
        children=(energy,),
        adds_up=False,
    )


def item_steps(found: ItemEstimate) -> Step:
    """Return the carbon of one item in steps, with units and sources."""
    parts = found.parts
    inputs = {item.path.rsplit("/", 1)[1]: item for item in found.used}

    def given(*names: str) -> tuple[Input, ...]:
        return tuple(_input(inputs[name]) for name in names if name in inputs)

    children = (
        Step("Accelerators", "measured energy per item", parts.output, "Wh", inputs=given("wh_per_item")),
        Step(
            "Rest of the server",
            "power of the host per accelerator x accelerator-hours of the request",
            parts.host,
            "Wh",
            inputs=given(*HOST),
        ),
        Step("Power supplies", "(accelerators + host) x (1 / efficiency - 1)", parts.supplies, "Wh"),
        Step(
            "Capacity on standby",
            "share x energy of the servers in use",
            parts.standby,
            "Wh",
            inputs=given(STANDBY),
        ),
        Step("Facility", "(PUE - 1) x IT energy", parts.facility, "Wh", inputs=given(PUE)),
    )
    energy = Step("Energy of one item", "sum of the parts", parts.total, "Wh", children=children)
    return Step(
        "Location-based emissions of one item",
        "energy x grid factor",
        found.g,
        "g",
        inputs=given(GRID),
        children=(energy,),
        adds_up=False,
    )


def _plain(label: str, value: float, unit: str, formula: str = "") -> Step:
    return Step(label, formula, value, unit)


def _prefill(found: InferenceEstimate) -> tuple[Step, ...]:
    service = found.service
    return (
        _plain(
            "Time of the prefill",
            service.prefill_s,
            "s",
            "(2 x active parameters x tokens + 2 x layers x width x tokens^2) / "
            f"(accelerators x peak x {FITTED.compute_share:g})",
        ),
        _plain("Power of an accelerator", service.prefill_w, "W"),
        _plain("Accelerators", float(service.count), ""),
    )


def _decode(found: InferenceEstimate) -> tuple[Step, ...]:
    service = found.service
    step = Step(
        "Time of a step",
        "matrices bound by bytes or arithmetic + KV cache + layers + sequences",
        service.step_s,
        "s",
        inputs=(Input("model/inference", "Free numbers of the model", "fitted", "", _FIT),),
        children=(
            _plain(
                "Reading the weights",
                service.bytes_s,
                "s",
                f"bytes touched / (accelerators x bandwidth x {FITTED.bandwidth_share:g})",
            ),
            _plain("Arithmetic", service.compute_s, "s", "2 x active parameters x batch / speed"),
            _plain(
                "Reading the KV cache", service.kv_s, "s", "batch x mean length x bytes per token / speed"
            ),
            _plain("Layers and exchange", service.layers_s, "s", "overhead of each layer"),
            _plain("Work per sequence", service.sequences_s, "s", "attention kernels, sampling, scheduling"),
        ),
        adds_up=False,
    )
    return step, _plain("Power of an accelerator", service.decode_w, "W")


def label_of(path: str) -> tuple[str, str]:
    """Return label and unit of a value that an estimate rests on."""
    if path in _OWN:
        return _OWN[path]
    entity, _, field = path.split("/")
    return attribute(entity, field).label, attribute(entity, field).unit


def _inputs(found: InferenceEstimate, *names: str) -> tuple[Input, ...]:
    paths = {path_of(name, found.site, found.fleet) for name in names}
    return tuple(_input(item) for item in found.used if item.path in paths)


def _input(item: Used) -> Input:
    label, unit = label_of(item.path)
    return Input(item.path, label, item.value * (100.0 if unit == "%" else 1.0), unit, item.origin)


class Caution(msgspec.Struct, frozen=True):
    """What the reader should mind: a sentence as a template with its fields."""

    template: str
    fields: dict[str, str]

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.fields)


def cautions(found: InferenceEstimate) -> list[Caution]:
    """Return what the reader should mind, one sentence each."""
    service, result = found.service, []
    wanted, taken = f"{service.batch_wanted:g}", f"{service.batch:g}"
    if service.batch_limit in (MEMORY, LATENCY):
        template = NO_ROOM if service.batch_limit == MEMORY else NO_TIME
        result.append(Caution(template, {"wanted": wanted, "taken": taken}))
    target = found.latency_target_s
    if target is not None and service.latency_s > target:
        fields = {"seconds": f"{service.latency_s:.3g}", "allowed": f"{target:g}"}
        result.append(Caution(TOO_SLOW, fields))
    if is_mixture(service.model) and service.model.weight_bits < 16.0:
        result.append(Caution(SMALL_MIXTURE, {}))
    if found.kind != "GPU":
        result.append(Caution(OTHER_KIND, {}))
    if service.count > 8:
        result.append(Caution(MANY_SERVERS, {"count": str(service.count)}))
    return result
