"""Names of accelerators as people, drivers and papers write them."""

import pytest

from greenplanner.catalog.hardware_names import UnknownHardwareError, find_hardware
from greenplanner.catalog.store import default_catalog

CATALOG = default_catalog()

ONE = {
    "h100-sxm5-80gb": "h100-sxm5-80gb", "H100-SXM": "h100-sxm5-80gb", "h100-sxm": "h100-sxm5-80gb",
    "H100 SXM": "h100-sxm5-80gb", "H100 SXM5": "h100-sxm5-80gb", "H100 80GB SXM5": "h100-sxm5-80gb",
    "H100SXM5": "h100-sxm5-80gb", "NVIDIA H100 80GB HBM3": "h100-sxm5-80gb",
    "NVIDIA H100 SXM 80 GB": "h100-sxm5-80gb", "H100 PCIe": "h100-pcie-80gb", "h100_pcie": "h100-pcie-80gb",
    "NVIDIA H100 NVL": "h100-nvl-94gb", "H800": "h800-sxm5-80gb", "H20": "h20-96gb",
    "NVIDIA H200 SXM": "h200-sxm-141gb", "A100-SXM-80GB": "a100-sxm4-80gb",
    "NVIDIA A100-SXM4-40GB": "a100-sxm4-40gb", "a100 sxm4 80 gb": "a100-sxm4-80gb",
    "A100 SXM 40GB": "a100-sxm4-40gb", "A100 PCIe 80GB": "a100-pcie-80gb",
    "A100-PCIE-40GB": "a100-pcie-40gb", "Grace Hopper": "gh200", "GB200 NVL72": "gb200", "Groq": "groqchip-1",
    "M2 Ultra": "apple-m2-ultra", "Apple M3 Ultra": "apple-m3-ultra",
    "Tesla V100-SXM2-32GB": "v100-sxm2-32gb", "Tesla P100 SXM2": "p100-sxm2-16gb", "Tesla T4": "t4",
    "TPU v5 lite": "tpu-v5e", "TPU v6 lite": "tpu-v6e", "ＴＰＵ　ｖ４": "tpu-v4",
    "TPU v4": "tpu-v4", "tpu-v4": "tpu-v4", "TPUv4": "tpu-v4", "TPU v4i": "tpu-v4i", "v4": "tpu-v4",
    "Google Cloud TPU v5e": "tpu-v5e", "TPU v5p": "tpu-v5p", "tpu_v3": "tpu-v3", "Trillium": "tpu-v6e",
    "Ironwood": "tpu-v7", "MI300X": "mi300x", "AMD Instinct MI300X OAM": "mi300x", "MI250": "mi250",
    "MI250X": "mi250x", "mi300a": "mi300a", "L40": "l40", "L40S": "l40s", "NVIDIA L4": "l4",
    "A10": "a10", "A10G": "a10g", "NVIDIA GeForce RTX 4090": "rtx-4090", "RTX 3090": "rtx-3090",
    "RTX3090Ti": "rtx-3090-ti", "4090": "rtx-4090", "NVIDIA RTX A6000": "rtx-a6000", "A6000": "rtx-a6000",
    "NVIDIA RTX 6000 Ada Generation": "rtx-6000-ada", "GB200": "gb200", "B200": "b200-sxm-180gb",
    "B300": "b300-sxm-270gb", "GH200": "gh200", "Gaudi2": "gaudi-2", "Intel Gaudi 3": "gaudi-3",
    "Trainium2": "trainium-2", "trn2": "trainium-2", "Inferentia 2": "inferentia-2",
    "Ascend 910B": "ascend-910b", "910c": "ascend-910c", "DGX H100 SXM": "h100-sxm5-80gb",
    "Jetson AGX Orin": "jetson-agx-orin-64gb", "generic": "generic", "K80": "k80", "TITAN V": "titan-v",
}  # fmt: skip

FAMILIES = {
    "H100": ("h100-sxm5-80gb", "h100-pcie-80gb"),
    "nvidia h100": ("h100-sxm5-80gb", "h100-nvl-94gb"),
    "H100 80GB": ("h100-sxm5-80gb", "h100-pcie-80gb"),
    "A100": ("a100-sxm4-80gb", "a100-sxm4-40gb"),
    "a100 40gb": ("a100-sxm4-40gb", "a100-pcie-40gb"),
    "A100-40G": ("a100-sxm4-40gb", "a100-pcie-40gb"),
    "A100-80GB": ("a100-sxm4-80gb", "a100-pcie-80gb"),
    "A100 SXM": ("a100-sxm4-80gb", "a100-sxm4-40gb"),
    "V100": ("v100-sxm2-32gb", "v100-pcie-16gb"),
    "P100": ("p100-sxm2-16gb", "p100-pcie-16gb"),
    "H200": ("h200-sxm-141gb", "h200-nvl-141gb"),
    "MI300": ("mi300x", "mi300a"),
    "3090": ("rtx-3090", "rtx-3090-ti"),
}

REFUSED = {
    "TPU": "tpu-v4", "TPU v5": "tpu-v5p", "Gaudi": "gaudi-2", "H1000": "h100", "RTX": "rtx-4090",
    "Ascend 910": "ascend-910b", "nothing of the kind": "", "": "", "--": "",
    "100": "", "MI3": "mi300x", "8": "",
}  # fmt: skip


@pytest.mark.parametrize(("name", "key"), ONE.items())
def test_a_name_that_means_one_part(name, key):
    found = find_hardware(name, CATALOG)
    assert found.row.id == key
    assert found.alternatives == ()


@pytest.mark.parametrize(("name", "keys"), FAMILIES.items())
def test_a_family_takes_the_usual_part_and_names_the_others(name, keys):
    found = find_hardware(name, CATALOG)
    assert found.row.id == keys[0]
    assert keys[1] in found.alternatives
    assert found.row.id not in found.alternatives


@pytest.mark.parametrize(("name", "near"), REFUSED.items())
def test_what_is_not_one_part_is_refused_with_candidates(name, near):
    with pytest.raises(UnknownHardwareError) as error:
        find_hardware(name, CATALOG)
    assert error.value.candidates
    assert any(near in key for key in error.value.candidates) or not near
    for key in error.value.candidates:
        assert key in str(error.value)


def test_each_id_and_each_name_of_the_catalog_is_found():
    """Whatever the program prints can be typed back."""
    for key, row in CATALOG.tables["accelerators"].items():
        assert find_hardware(key, CATALOG).row.id == key
        assert find_hardware(row.name, CATALOG).row.id == key
        assert find_hardware(key.upper().replace("-", " "), CATALOG).row.id == key
